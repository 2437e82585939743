list(APPEND ui_sources base/Theme.cpp base/LiveText.h)
