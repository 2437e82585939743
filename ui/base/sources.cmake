list(APPEND ui_base_sources
    base/AppStyle.cpp base/AppStyle.h
    base/Avatar.cpp base/Avatar.h
    base/Button.cpp base/Button.h
    base/Chip.cpp base/Chip.h
    base/EmptyState.cpp base/EmptyState.h
    base/FlowLayout.cpp base/FlowLayout.h
    base/Hairline.h
    base/InfoBar.cpp base/InfoBar.h
    base/KeyCaps.h
    base/LiveText.h
    base/MessageBoxes.cpp base/MessageBoxes.h
    base/Paint.cpp base/Paint.h
    base/RelativeTime.cpp base/RelativeTime.h
    base/RowsEditor.cpp base/RowsEditor.h
    base/SearchField.cpp base/SearchField.h
    base/StepsLabel.cpp base/StepsLabel.h
    base/TextCache.cpp base/TextCache.h
    base/TextLabel.cpp base/TextLabel.h
    base/WindowSheet.cpp base/WindowSheet.h
    base/Theme.cpp base/Theme.h
    base/Words.cpp base/Words.h)
