#include "app/bench/Bench.h"
#include "app/bench/FilledStore.h"
#include "app/bench/Turning.h"
#include "app/bench/WholeWindow.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>

namespace saskare::bench {
namespace {

/// So many labels in a window of the same size.
class BareWidgets
{
public:
    explicit BareWidgets(int count)
    {
        auto *grid = new QGridLayout(&m_window);
        grid->setSpacing(0);
        constexpr int columns = 10;
        for (int i = 0; i < count; ++i) {
            auto *label = new QLabel(&m_window);
            m_labels.push_back(label);
            grid->addWidget(label, i / columns, i % columns);
        }
        m_window.resize(1920, 1080);
        say(u"nothing"_qs);
        m_window.show();
    }
    void say(const QString &words)
    {
        for (QLabel *label : m_labels)
            label->setText(words);
    }

private:
    QWidget m_window;
    std::vector<QLabel *> m_labels;
};

/// All that follows a change: layouts, then pictures.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
}

} // namespace

std::vector<Figure> benchLanguage(const Setup &setup)
{
    FilledStore filled(setup, setup.conversations, FilledStore::Limit::None);
    LanguageCatalog languages(*qApp, {});
    languages.choose(u"en"_qs);
    WholeWindow whole(filled.store(), filled.profile());
    if (!whole.show()) {
        cannot(u"G10 language switch"_qs, u"the window showed no rows"_qs);
        return {};
    }
    turnFor(2'000);
    int count = 0;
    const QList<QWidget *> widgets = whole.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        count += widget->isVisible() ? 1 : 0;
    BareWidgets bare(count);
    turnFor(300);
    std::vector<double> ours, limit;
    const QStringList codes{u"lv"_qs, u"ru"_qs, u"en"_qs};
    for (int i = 0; i < 24; ++i) {
        ours.push_back(threadTimed([&] {
            languages.choose(codes.at(i % 3));
            settle();
        }));
        limit.push_back(threadTimed([&] {
            bare.say(codes.at(i % 3) + u" words"_qs);
            settle();
        }));
        turnFor(20);
    }
    languages.choose(u"en"_qs);
    return {{u"G10 language switch, %1 widgets, against as many bare ones"_qs.arg(count), median(ours), median(limit),
             u"ms of processor time, p50"_qs, 2.0, Better::Less}};
}

} // namespace saskare::bench
