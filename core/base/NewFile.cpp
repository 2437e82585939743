#include "core/base/NewFile.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace saskare {
namespace {

constexpr qint64 piece = 1024 * 1024;

bool copyAll(QIODevice &source, int descriptor)
{
    QFile target;
    if (!target.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return false;
    for (;;) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return source.atEnd() && fsync(descriptor) == 0;
        if (target.write(bytes) != bytes.size())
            return false;
    }
}

} // namespace

bool writeNewFile(const QString &path, QIODevice &source, IfThere ifThere)
{
    const QByteArray name = QFile::encodeName(path);
    QByteArray written = ifThere == IfThere::Replace ? name + ".XXXXXX" : name;
    const int descriptor = ifThere == IfThere::Replace
        ? mkostemp(written.data(), O_CLOEXEC) // O_EXCL and 0600 are its habit
        : open(written.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    bool done = copyAll(source, descriptor);
    done = close(descriptor) == 0 && done;
    if (done && written != name)
        done = std::rename(written.constData(), name.constData()) == 0;
    if (!done)
        unlink(written.constData());
    return done;
}

} // namespace saskare
