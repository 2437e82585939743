list(APPEND ui_sources
    related/IncidentDelegate.cpp related/IncidentPlan.cpp related/MergeDialog.cpp related/MergeSide.cpp related/Merging.cpp
    related/Problems.cpp related/Related.cpp related/RelatedRules.cpp related/SolveDialog.cpp related/Solving.cpp)
