#include "ui/conversation/OutgoingFiles.h"

#include "core/store/Store.h"
#include "ui/base/Button.h"
#include "ui/base/FlowLayout.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace saskare {
namespace {

constexpr qint64 largestFile = 25 * 1024 * 1024; // what most mail servers still take

} // namespace

OutgoingFiles::OutgoingFiles(Store &store, BodyPreparer &preparer, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_preparer(preparer)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("outgoingFiles"));
    (new FlowLayout(this, space::s))->setContentsMargins(0, 0, 0, 0);
    hide();
}

void OutgoingFiles::askForFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { attach(paths); });
    dialog->open();
}

void OutgoingFiles::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        m_preparer.file(path, largestFile)
            .then(this, [this, name, generation = m_generation](const std::optional<ReadFile> &read) {
                if (generation != m_generation)
                    return;
                if (read)
                    attach({name, read->mediaType, read->sha256, read->bytes.size()}, read->bytes);
                else
                    Q_EMIT refused(Error{ErrorKind::BadInput,
                                         tr("%1 could not be attached.").arg(name),
                                         {},
                                         tr("It cannot be read, or is larger than %1.")
                                             .arg(locale().formattedDataSize(largestFile, 0)),
                                         {}});
            });
    }
}

void OutgoingFiles::attach(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    m_preparer.file(bytes, mediaType).then(this, [this, name, generation = m_generation](const ReadFile &read) {
        if (generation == m_generation)
            attach({name, read.mediaType, read.sha256, read.bytes.size()}, read.bytes);
    });
}

void OutgoingFiles::attach(const OutgoingFile &file, const QByteArray &bytes)
{
    add(file, bytes);
    Q_EMIT changed();
}

void OutgoingFiles::restore(const QList<OutgoingFile> &files)
{
    for (const OutgoingFile &file : files) {
        m_store.outgoingFile(file.sha256)
            .then(this, [this, file, generation = m_generation](const QByteArray &bytes) {
                if (generation != m_generation)
                    return;
                if (!bytes.isEmpty() || file.size == 0)
                    add(file, bytes);
                else
                    Q_EMIT refused(Error{ErrorKind::NotFound,
                                         tr("The file %1 of this draft is no longer here.").arg(file.name),
                                         {},
                                         tr("Attach it again."),
                                         {}});
            });
    }
}

void OutgoingFiles::add(const OutgoingFile &file, const QByteArray &bytes)
{
    m_files.append(file);
    m_bytes.insert(file.sha256, bytes);
    rebuild();
}

void OutgoingFiles::clear()
{
    ++m_generation;
    m_files.clear();
    m_bytes.clear();
    rebuild();
}

void OutgoingFiles::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OutgoingFile &file : std::as_const(m_files)) {
        auto *chip = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("x"), this);
        chip->setDense();
        chip->setObjectName(QStringLiteral("outgoingFile"));
        QString name = file.name.left(60);
        chip->setAccessibleName(tr("Remove %1").arg(file.name));
        chip->setToolTip(tr("Remove"));
        chip->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")) + QLatin1String("  ")
                      + locale().formattedDataSize(file.size, 0));
        connect(chip, &QPushButton::clicked, this, [this, file] {
            m_files.removeOne(file);
            rebuild();
            Q_EMIT changed();
        });
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!m_files.isEmpty());
    updateGeometry();
}

} // namespace saskare
