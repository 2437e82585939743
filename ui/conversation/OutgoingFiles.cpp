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
    connect(dialog, &QFileDialog::filesSelected, this, [this, generation = m_generation](const QStringList &paths) {
        if (generation == m_generation)
            attach(paths);
        else
            Q_EMIT refused(Error{ErrorKind::Conflict,
                                 tr("The files were not attached: another message is open now."),
                                 {},
                                 tr("Attach them again where they belong."),
                                 {}});
    });
    dialog->open();
}

void OutgoingFiles::attach(const QStringList &paths)
{
    for (const QString &path : paths)
        expect({QFileInfo(path).fileName(), m_preparer.file(path, largestFile)});
}

void OutgoingFiles::attach(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    expect({name, m_preparer.file(bytes, mediaType)});
}

void OutgoingFiles::attach(const OutgoingFile &file, const QByteArray &bytes)
{
    m_entries.append({++m_lastNumber, file, bytes, {}});
    rebuild();
    Q_EMIT changed();
}

void OutgoingFiles::expect(const ComingFile &coming)
{
    OutgoingFile named;
    named.name = coming.name;
    m_entries.append({++m_lastNumber, named, {}, coming});
    rebuild();
    m_entries.last().coming->reading.then(
        this, [this, number = m_lastNumber](const std::optional<ReadFile> &read) { take(number, read); });
    Q_EMIT changed();
}

void OutgoingFiles::take(int number, const std::optional<ReadFile> &read)
{
    const auto entry = find(number);
    if (entry == m_entries.end())
        return; // it was removed, or goes with a message that was left
    const QString name = entry->file.name;
    const OutgoingFile file
        = read ? OutgoingFile{name, read->mediaType, read->sha256, read->bytes.size()} : entry->file;
    entry->coming.reset();
    if (!read || isHere(file)) {
        m_entries.erase(entry);
    } else {
        entry->file = file;
        entry->bytes = read->bytes;
    }
    rebuild();
    if (!read)
        Q_EMIT refused(notAttached(name));
    Q_EMIT changed();
    Q_EMIT settled();
}

void OutgoingFiles::restore(const QList<OutgoingFile> &files)
{
    for (const OutgoingFile &file : files) {
        if (isHere(file))
            continue;
        m_entries.append({++m_lastNumber, file, {}, {}});
        m_store.outgoingFile(file.sha256).then(this, [this, number = m_lastNumber](const QByteArray &bytes) {
            takeRestored(number, bytes);
        });
    }
    rebuild();
}

void OutgoingFiles::takeRestored(int number, const QByteArray &bytes)
{
    const auto entry = find(number);
    if (entry == m_entries.end())
        return;
    if (!bytes.isEmpty() || entry->file.size == 0) {
        entry->bytes = bytes;
    } else {
        const QString name = entry->file.name;
        m_entries.erase(entry);
        rebuild();
        Q_EMIT refused(Error{ErrorKind::NotFound,
                             tr("The file %1 of this draft is no longer here.").arg(name),
                             {},
                             tr("Attach it again."),
                             {}});
    }
    Q_EMIT settled();
}

void OutgoingFiles::clear()
{
    ++m_generation;
    m_entries.clear();
    rebuild();
}

bool OutgoingFiles::isComing() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return !entry.bytes; });
}

QList<ComingFile> OutgoingFiles::coming() const
{
    QList<ComingFile> coming;
    for (const Entry &entry : m_entries) {
        if (entry.coming)
            coming.append(*entry.coming);
    }
    return coming;
}

QList<OutgoingFile> OutgoingFiles::files() const
{
    QList<OutgoingFile> files;
    for (const Entry &entry : m_entries) {
        if (!entry.coming)
            files.append(entry.file);
    }
    return files;
}

QHash<QByteArray, QByteArray> OutgoingFiles::bytes() const
{
    QHash<QByteArray, QByteArray> bytes;
    for (const Entry &entry : m_entries) {
        if (entry.bytes)
            bytes.insert(entry.file.sha256, *entry.bytes);
    }
    return bytes;
}

Error OutgoingFiles::notAttached(const QString &name)
{
    return {ErrorKind::BadInput,
            tr("%1 could not be attached.").arg(name),
            {},
            tr("It cannot be read, or is larger than %1.").arg(QLocale().formattedDataSize(largestFile, 0)),
            {}};
}

QList<OutgoingFiles::Entry>::iterator OutgoingFiles::find(int number)
{
    return std::find_if(m_entries.begin(), m_entries.end(),
                        [number](const Entry &entry) { return entry.number == number; });
}

bool OutgoingFiles::isHere(const OutgoingFile &file) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return !entry.coming && entry.file.sha256 == file.sha256 && entry.file.name == file.name;
    });
}

void OutgoingFiles::remove(int number)
{
    m_entries.erase(find(number));
    rebuild();
    Q_EMIT changed();
    Q_EMIT settled();
}

void OutgoingFiles::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        const OutgoingFile &file = entry.file;
        auto *chip = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("x"), this);
        chip->setDense();
        chip->setObjectName(QStringLiteral("outgoingFile"));
        QString name = file.name.left(60);
        chip->setAccessibleName(tr("Remove %1").arg(file.name));
        chip->setToolTip(tr("Remove"));
        chip->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")) + QLatin1String("  ")
                      + (entry.coming ? QStringLiteral("…") : locale().formattedDataSize(file.size, 0)));
        connect(chip, &QPushButton::clicked, this, [this, number = entry.number] { remove(number); });
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!m_entries.isEmpty());
    updateGeometry();
}

} // namespace saskare
