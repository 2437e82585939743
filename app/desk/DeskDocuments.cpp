#include "app/desk/DeskDocuments.h"

#include <QtEndian>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

/// The checksum that PNG asks for; Qt Core has none that is public.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffff'ffffU;
    for (char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb8'8320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + name + data + bigEndian(crc32(name + data));
}

/// A photograph of sorts: a device on a table, in one of six tints; number 4 shows a cracked screen.
QByteArray picture(int number)
{
    constexpr int width = 320, height = 200;
    QByteArray rows;
    rows.reserve(height * (1 + width * 3));
    for (int y = 0; y < height; ++y) {
        rows += '\0';
        for (int x = 0; x < width; ++x) {
            const bool device = x > 90 && x < 230 && y > 30 && y < 170;
            const bool screen = x > 98 && x < 222 && y > 40 && y < 160;
            const bool crack
                = number == 4 && screen && std::abs((x - 98) * 9 / 10 - (y - 40) + 6 * std::sin(x * 0.7)) < 1.6;
            const int shade = screen ? 40 + (x + y) / 6 : device ? 25 : 205 - y / 4;
            const std::array<int, 3> tint{shade + 8 * (number % 3), shade + 5 * (number % 2), shade + 4 * number};
            for (int value : tint)
                rows += char(crack ? 235 : std::clamp(value, 0, 255));
        }
    }
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", qCompress(rows, 6).mid(4))
        + chunk("IEND", {});
}

/// One page in a standard font; the text stays within ASCII, which that font's encoding always has.
QByteArray invoice(int number)
{
    const QByteArray no = QByteArray::number(20480 + number * 37);
    const QByteArray sum = QByteArray::number(89 + number * 140) + ".00 EUR";
    const QByteArray text = "BT /F1 20 Tf 60 780 Td (SIA Volta - INVOICE " + no + ") Tj 0 -40 Td /F1 12 Tf (Order L-"
        + no + ") Tj 0 -20 Td (Warranty: 24 months) Tj 0 -20 Td (Total incl. VAT 21%: " + sum + ") Tj ET";
    const QByteArray objects[]
        = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
           "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 "
           "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
           "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray places;
    int count = 0;
    for (const QByteArray &object : objects) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(++count) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype start = file.size();
    return file + "xref\n0 5\n0000000000 65535 f \n" + places + "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray log(int number)
{
    QByteArray text;
    for (int line = 0; line < 40; ++line) {
        text += "2026-03-1" + QByteArray::number(number) + "T08:" + QByteArray::number(10 + line) + ":00Z router["
            + QByteArray::number(300 + number)
            + "]: " + (line % 7 == 5 ? "WAN link down, reason: no carrier\n" : "WAN link up, 1000 Mbit/s\n");
    }
    return text;
}

DeskDocument drawn(int number)
{
    if (number < deskPictureCount)
        return {DocumentSort::Picture, u"image/png"_s, picture(number)};
    if (number < deskPictureCount + deskInvoiceCount)
        return {DocumentSort::Invoice, u"application/pdf"_s, invoice(number - deskPictureCount)};
    return {DocumentSort::Log, u"text/plain"_s, log(number - deskPictureCount - deskInvoiceCount)};
}

} // namespace

const DeskDocument &deskDocument(int number)
{
    static const auto documents = [] {
        std::array<DeskDocument, deskDocumentCount> all;
        for (int i = 0; i < deskDocumentCount; ++i)
            all[size_t(i)] = drawn(i);
        return all;
    }();
    return documents[size_t(std::clamp(number, 0, deskDocumentCount - 1))];
}

} // namespace saskare
