#include "app/bench/EmptyWindow.h"

#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QStringListModel>
#include <QTimer>

#include <cstdio>

namespace saskare::bench {
namespace {

class TellingList : public QListView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (!m_told)
            QTimer::singleShot(0, this, [] { std::fputs("painted\n", stderr); });
        m_told = true;
    }

private:
    bool m_told = false;
};

} // namespace

int showEmptyWindow()
{
    QStringList rows;
    for (int i = 0; i < 30; ++i)
        rows.append(QStringLiteral("Row %1").arg(i));
    QStringListModel model(rows);
    QMainWindow window;
    auto *list = new TellingList;
    list->setModel(&model);
    window.setCentralWidget(list);
    window.resize(1600, 940);
    window.show();
    return QApplication::exec();
}

} // namespace saskare::bench
