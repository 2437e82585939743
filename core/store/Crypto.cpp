#include "core/store/Crypto.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace saskare::crypto {
namespace {

constexpr int nonceBytes = 12, tagBytes = 16, keyBytes = 32;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Context newContext()
{
    return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

int sizeOf(const QByteArray &array)
{
    return static_cast<int>(array.size());
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    return RAND_priv_bytes(bytesOf(bytes), count) == 1 ? bytes : QByteArray();
}

QByteArray derived(const QByteArray &master, const QByteArray &purpose)
{
    return QMessageAuthenticationCode::hash(purpose, master, QCryptographicHash::Sha512);
}

QByteArray stretched(const QByteArray &passphrase, const QByteArray &salt)
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    constexpr uint64_t n = 1U << 17, r = 8, p = 1, mostMemory = 256U << 20;
    const int done = EVP_PBE_scrypt(passphrase.constData(), size_t(passphrase.size()), bytesOf(salt),
                                    size_t(salt.size()), n, r, p, mostMemory, bytesOf(key), size_t(key.size()));
    return done == 1 ? key : QByteArray();
}

QByteArray sealed(const QByteArray &key, const QByteArray &plain, const QByteArray &context)
{
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray text(plain.size(), Qt::Uninitialized), tag(tagBytes, Qt::Uninitialized);
    const Context cipher = newContext();
    int size = 0, end = 0;
    const bool done = key.size() == keyBytes && nonce.size() == nonceBytes && cipher
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), bytesOf(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &size, bytesOf(context), sizeOf(context)) == 1
        && EVP_EncryptUpdate(cipher.get(), bytesOf(text), &size, bytesOf(plain), sizeOf(plain)) == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytesOf(text) + size, &end) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    return done ? QByteArray(nonce + text + tag) : QByteArray();
}

std::optional<QByteArray> unsealed(const QByteArray &key, const QByteArray &sealedBytes, const QByteArray &context)
{
    if (key.size() != keyBytes || sealedBytes.size() < nonceBytes + tagBytes)
        return std::nullopt;
    const QByteArray nonce = sealedBytes.first(nonceBytes);
    const QByteArray text = sealedBytes.mid(nonceBytes, sealedBytes.size() - nonceBytes - tagBytes);
    QByteArray tag = sealedBytes.last(tagBytes), plain(text.size(), Qt::Uninitialized);
    const Context cipher = newContext();
    int size = 0, end = 0;
    const bool done = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), bytesOf(nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytesOf(context), sizeOf(context)) == 1
        && EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &size, bytesOf(text), sizeOf(text)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytesOf(plain) + size, &end) == 1;
    return done ? std::optional(plain) : std::nullopt;
}

SectorCipher::SectorCipher(const QByteArray &key, quint8 part)
    : m_encrypt(EVP_CIPHER_CTX_new())
    , m_decrypt(EVP_CIPHER_CTX_new())
    , m_part(part)
{
    Q_ASSERT(key.size() == masterBytes);
    const bool ready = m_encrypt && m_decrypt
        && EVP_EncryptInit_ex(m_encrypt, EVP_aes_256_xts(), nullptr, bytesOf(key), nullptr) == 1
        && EVP_DecryptInit_ex(m_decrypt, EVP_aes_256_xts(), nullptr, bytesOf(key), nullptr) == 1;
    Q_ASSERT(ready); // a program whose OpenSSL lacks AES must not go on and write in the clear
}

SectorCipher::~SectorCipher()
{
    EVP_CIPHER_CTX_free(m_encrypt); // which wipes the key
    EVP_CIPHER_CTX_free(m_decrypt);
}

bool SectorCipher::run(evp_cipher_ctx_st *context, char *sectors, qint64 first, qint64 count) const
{
    unsigned char tweak[16] = {};
    tweak[8] = m_part;
    for (qint64 i = 0; i < count; ++i) {
        qToLittleEndian(first + i, tweak);
        auto *sector = reinterpret_cast<unsigned char *>(sectors + i * sectorBytes);
        int size = 0;
        if (EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, tweak, -1) != 1
            || EVP_CipherUpdate(context, sector, &size, sector, sectorBytes) != 1 || size != sectorBytes)
            return false;
    }
    return true;
}

bool SectorCipher::encrypt(char *sectors, qint64 first, qint64 count)
{
    return run(m_encrypt, sectors, first, count);
}

bool SectorCipher::decrypt(char *sectors, qint64 first, qint64 count)
{
    return run(m_decrypt, sectors, first, count);
}

} // namespace saskare::crypto
