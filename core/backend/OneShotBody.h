#pragma once

#include <QIODevice>

namespace saskare {

/// A request body that can be read once and never again. QNetworkAccessManager sends a request a second time by
/// itself when a connection breaks before the answer, and calls that success; it cannot, when the body does not
/// rewind. Thread: the transport's.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    [[nodiscard]] bool touched() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 limit) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace saskare
