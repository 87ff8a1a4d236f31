// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/selfsignedcertificate.h"

#include "server/openssl.h"
#include "server/pemfile.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>

#include <array>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <utility>

namespace server {

namespace {

constexpr qint64 Days = 24LL * 60 * 60;
/// Clocks differ; and some peers refuse what begins just now.
constexpr qint64 Head = 1 * Days;
/// Apple's browsers refuse more than 398 days in all.
constexpr qint64 Validity = 397 * Days;

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnerFolder = OwnerOnly | QFile::ExeOwner;

struct Extension {
    int nid;
    const char *value;
};

// No key usage: one that leaves out signing certificates would deny that this one vouches for itself.
constexpr std::array Extensions = {
    Extension{NID_basic_constraints, "critical,CA:FALSE"},
    Extension{NID_ext_key_usage, "serverAuth"},
    Extension{NID_subject_key_identifier, "hash"},
    Extension{NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1"},
};

bool addExtension(X509 &certificate, const Extension &extension)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, &certificate, &certificate, nullptr, nullptr, 0);
    X509_EXTENSION *made = X509V3_EXT_conf_nid(nullptr, &context, extension.nid, extension.value);
    const bool isAdded = made != nullptr && X509_add_ext(&certificate, made, -1) == 1;
    X509_EXTENSION_free(made);
    return isAdded;
}

bool setNames(X509 &certificate)
{
    X509_NAME *name = X509_get_subject_name(&certificate);
    const auto *common = reinterpret_cast<const unsigned char *>("EchoBench");
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common, -1, -1, 0) == 1 &&
           X509_set_issuer_name(&certificate, name) == 1;
}

/// RFC 5280 section 4.1.2.2: positive, and no other certificate of the same issuer has it.
bool setSerial(X509 &certificate)
{
    const quint64 number = QRandomGenerator::system()->generate64() >> 1 | 1;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(&certificate), number) == 1;
}

/// Null on failure, which OpenSSL then knows.
openssl::Owned<X509> signedBy(EVP_PKEY &key, const QDateTime &now)
{
    openssl::Owned<X509> certificate(X509_new());
    if (!certificate)
        return nullptr;
    X509 &made = *certificate;
    const time_t from = now.toSecsSinceEpoch() - Head;
    bool ok = X509_set_version(&made, 2 /* means 3 */) == 1 && setSerial(made) && setNames(made) &&
              ASN1_TIME_set(X509_getm_notBefore(&made), from) != nullptr &&
              ASN1_TIME_set(X509_getm_notAfter(&made), from + Validity) != nullptr &&
              X509_set_pubkey(&made, &key) == 1;
    for (const Extension &extension : Extensions)
        ok = ok && addExtension(made, extension);
    ok = ok && X509_sign(&made, &key, EVP_sha256()) > 0;
    return ok ? std::move(certificate) : nullptr;
}

QByteArray contentOf(BIO &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(&memory, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 &certificate)
{
    const openssl::Owned<BIO> memory(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(memory.get(), &certificate) == 1 ? contentOf(*memory) : QByteArray();
}

QByteArray pemOf(EVP_PKEY &key)
{
    const openssl::Owned<BIO> memory(BIO_new(BIO_s_mem()));
    return PEM_write_bio_PKCS8PrivateKey(memory.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) == 1
               ? contentOf(*memory)
               : QByteArray();
}

} // namespace

SelfSignedCertificate::SelfSignedCertificate(const QString &folder)
    : m_folder(folder)
{
}

QString SelfSignedCertificate::certificateFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("localhost.pem"));
}

QString SelfSignedCertificate::keyFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("localhost.key"));
}

bool SelfSignedCertificate::ensure(const QDateTime &now)
{
    const bool isThere = isUsable(now);
    ERR_clear_error();
    return isThere || make(now);
}

bool SelfSignedCertificate::isUsable(const QDateTime &now) const
{
    if (!QFile::exists(certificateFile()) || !QFile::exists(keyFile()))
        return false;
    // Whoever else could read the key could pretend to be this server.
    if ((QFile::permissions(keyFile()) & (QFile::ReadGroup | QFile::ReadOther)) != 0)
        return false;
    const PemFile certificatePem(certificateFile(), PemFile::Content::Certificate);
    const PemFile keyPem(keyFile(), PemFile::Content::PrivateKey);
    const auto certificate = openssl::nextCertificate(*openssl::sourceOf(certificatePem.bytes()));
    const auto key = openssl::privateKey(*openssl::sourceOf(keyPem.bytes()));
    if (!certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1)
        return false;
    time_t begin = now.toSecsSinceEpoch();
    time_t end = begin + Days;
    return X509_cmp_time(X509_get0_notBefore(certificate.get()), &begin) < 0 &&
           X509_cmp_time(X509_get0_notAfter(certificate.get()), &end) > 0;
}

bool SelfSignedCertificate::make(const QDateTime &now)
{
    const openssl::Owned<EVP_PKEY> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const auto certificate = key ? signedBy(*key, now) : nullptr;
    if (!certificate) {
        m_errorString = tr("Cannot make a self-signed certificate: %1.").arg(openssl::takeError());
        return false;
    }
    if (!QDir().mkpath(m_folder)) {
        m_errorString =
            tr("Cannot make the folder %1 for the self-signed certificate. Check the permissions of the "
               "folder above it.")
                .arg(m_folder);
        return false;
    }
    (void)QFile::setPermissions(m_folder, OwnerFolder);
    // The key first: one without its certificate is replaced, as is a certificate without its key.
    return save(keyFile(), pemOf(*key)) && save(certificateFile(), pemOf(*certificate));
}

bool SelfSignedCertificate::save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!isSaved)
        m_errorString =
            tr("Cannot save the self-signed certificate to %1: %2.").arg(path, file.errorString());
    return isSaved;
}

} // namespace server
