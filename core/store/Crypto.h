#pragma once

#include <QByteArray>

#include <optional>

struct evp_cipher_ctx_st;

/// The few primitives the store needs, all of them OpenSSL's. Nothing here is of our own making but the names.
namespace saskare::crypto {

inline constexpr int masterBytes = 64; ///< a profile's key
inline constexpr int sectorBytes = 512;

/// Empty when the system has no randomness to give.
QByteArray randomBytes(int count);
/// HMAC-SHA-512 of `purpose` under the profile's key: 64 bytes that tell nothing of the key or of each other.
QByteArray derived(const QByteArray &master, const QByteArray &purpose);
/// 32 bytes from a passphrase by scrypt (N 2^17, r 8, p 1: 128 MB and about half a second). Any thread but the GUI's.
QByteArray stretched(const QByteArray &passphrase, const QByteArray &salt);

/// AES-256-GCM: nonce, ciphertext, tag. `key`: 32 bytes.
QByteArray sealed(const QByteArray &key, const QByteArray &plain, const QByteArray &context);
/// Nothing if the key or the context is another, or a single bit was changed.
std::optional<QByteArray> unsealed(const QByteArray &key, const QByteArray &sealedBytes, const QByteArray &context);

/// AES-256-XTS, sector by sector, as disk encryption does it: what stands in a sector is hidden, not proven to be
/// what was written. Thread: one at a time.
class SectorCipher
{
public:
    /// `key`: 64 bytes whose halves differ. `part` keeps the sectors of a database and of its logs apart.
    SectorCipher(const QByteArray &key, quint8 part);
    ~SectorCipher();
    SectorCipher(const SectorCipher &) = delete;
    SectorCipher &operator=(const SectorCipher &) = delete;

    /// In place; `count` sectors of 512 bytes, the first of them being number `first`. False: OpenSSL refused.
    bool encrypt(char *sectors, qint64 first, qint64 count);
    bool decrypt(char *sectors, qint64 first, qint64 count);

private:
    bool run(evp_cipher_ctx_st *context, char *sectors, qint64 first, qint64 count) const;

    evp_cipher_ctx_st *m_encrypt;
    evp_cipher_ctx_st *m_decrypt;
    quint8 m_part;
};

} // namespace saskare::crypto
