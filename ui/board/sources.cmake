list(APPEND ui_sources
    board/BoardModel.cpp board/BoardModel.h
    board/BoardPane.cpp board/BoardPane.h
    board/BoardTable.cpp board/BoardTable.h
    board/BoardTile.cpp board/BoardTile.h
    board/BoardWords.cpp board/BoardWords.h)
