#pragma once

#include <QByteArray>
#include <QString>

namespace saskare {

enum class DocumentSort
{
    Picture,
    Invoice,
    Log
};

/// A file that customers and colleagues attach.
struct DeskDocument
{
    DocumentSort sort = DocumentSort::Picture;
    QString mediaType;
    QByteArray bytes;
};

/// How many there are; the numbers of each sort follow one another.
constexpr int deskPictureCount = 6;
constexpr int deskInvoiceCount = 6;
constexpr int deskLogCount = 3;
constexpr int deskDocumentCount = deskPictureCount + deskInvoiceCount + deskLogCount;

/// Document `number` in 0..deskDocumentCount-1: pictures, then invoices, then logs. Drawn at first use, the same for
/// every desk. Any thread.
const DeskDocument &deskDocument(int number);

} // namespace saskare
