#include "vault/vault_fixture.h"

#include <algorithm>

using namespace lotse;
using crypto::Secret;
using vault::Header;
using vault::HeaderFault;
using vault::KeySlot;

namespace {

const std::array<unsigned char, 16> anna{1};
const std::array<unsigned char, 16> berta{2};

struct Made {
    Secret dataKey = Secret::random(crypto::keySize);
    Header header;
    vault::HeaderCopy copy = {};

    Made()
    {
        crypto::fillRandom(header.fileId);
        header.sequence = 7;
        header.slots = {*vault::newSlot(header.fileId, KeySlot::Kind::User, anna, test::secretOf("anna's words"), test::cheap,
                                        dataKey)};
        copy = vault::encoded(header, dataKey);
    }
};

/// Writes a number over a place of the copy and makes its unkeyed sum right again, as whoever forges a file would.
std::optional<HeaderFault> forged(vault::HeaderCopy copy, std::size_t place, quint32 number)
{
    for (std::size_t i = 0; i < 4; ++i)
        copy[place + i] = static_cast<unsigned char>(number >> (8 * i));
    const auto sum = crypto::digest(crypto::ConstBytes(copy).first(copy.size() - 32));
    std::ranges::copy(sum, copy.end() - 32);
    Header header;
    return vault::decode(copy, header);
}

} // namespace

TEST(VaultHeader, IsReadAsItWasWritten)
{
    const Made made;
    Header read;
    EXPECT_EQ(vault::decode(made.copy, read), std::nullopt);
    EXPECT_EQ(read, made.header);
    EXPECT_TRUE(vault::isAuthentic(made.copy, made.dataKey));
    EXPECT_FALSE(vault::isAuthentic(made.copy, Secret::random(crypto::keySize)));
}

TEST(VaultHeader, StandsUnderItsCodeToTheLastByte)
{
    const Made made;
    for (std::size_t i = 0; i < made.copy.size(); ++i) {
        vault::HeaderCopy copy = made.copy;
        copy[i] ^= 0x10;
        Header read;
        ASSERT_FALSE(vault::isAuthentic(copy, made.dataKey)) << i;
        ASSERT_TRUE(vault::decode(copy, read)) << i;
    }
}

TEST(VaultHeader, CapsWhatAForgedOneAsksFor)
{
    const Made made;
    struct Row {
        const char *what;
        std::size_t place;
        quint32 number;
        HeaderFault fault;
    };
    const Row rows[] = {
        {"a later format", 16, 2, HeaderFault::TooNew},       {"other pages", 20, 8192, HeaderFault::Absurd},
        {"another cipher", 24, 9, HeaderFault::Absurd},       {"slots without end", 28, 0xffffffff, HeaderFault::Absurd},
        {"one slot too many", 28, 63, HeaderFault::Absurd},   {"an unknown slot", 64, 9, HeaderFault::Absurd},
        {"endless passes", 68, 4'000'000, HeaderFault::Absurd}, {"all the memory", 72, 0xffffffff, HeaderFault::Absurd},
        {"a cheap passphrase", 72, 1, HeaderFault::Absurd},
    };
    for (const Row &row : rows)
        EXPECT_EQ(forged(made.copy, row.place, row.number), row.fault) << row.what;
    Header read;
    EXPECT_EQ(vault::decode(crypto::ConstBytes(made.copy).first(100), read), HeaderFault::Torn);
}

TEST(KeySlot, OpensWithItsPassphraseInItsVaultOnly)
{
    const Made made;
    Secret key(crypto::keySize);
    const KeySlot &slot = made.header.slots.front();
    EXPECT_EQ(vault::openSlot(made.header.fileId, slot, test::secretOf("anna's words"), key), vault::SlotAnswer::Opened);
    EXPECT_EQ(key, made.dataKey);
    EXPECT_EQ(vault::openSlot(made.header.fileId, slot, test::secretOf("anna's word"), key), vault::SlotAnswer::WrongPassphrase);
    EXPECT_EQ(vault::openSlot({}, slot, test::secretOf("anna's words"), key), vault::SlotAnswer::WrongPassphrase);
    KeySlot others = slot;
    others.user = berta;
    EXPECT_EQ(vault::openSlot(made.header.fileId, others, test::secretOf("anna's words"), key), vault::SlotAnswer::WrongPassphrase);
}

class UnlockVault : public test::VaultFixture
{
protected:
    base::ErrorCode refusal(const QString &file, const std::array<unsigned char, 16> &who, const char *said)
    {
        const auto keys = vault::unlock(file, KeySlot::Kind::User, who, test::secretOf(said));
        return keys ? base::ErrorCode::Internal : keys.error().code;
    }
    void write(const QString &file, const QByteArray &bytes, qint64 at = 0)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::ReadWrite) && out.seek(at));
        out.write(bytes);
    }
    void flip(qint64 place) { write(path, QByteArray(1, char(~bytesOf(path)[place])), place); }
    static constexpr const char *words = "a passphrase of five words";
};

TEST_F(UnlockVault, SaysNothingAboutWhichPartWasWrong)
{
    EXPECT_EQ(refusal(path, user, "another passphrase"), base::ErrorCode::Locked);
    EXPECT_EQ(refusal(path, berta, words), base::ErrorCode::Locked);
}

TEST_F(UnlockVault, RefusesWhatIsNoVault)
{
    const QString file = folder.filePath(QStringLiteral("file"));
    EXPECT_EQ(refusal(file, user, words), base::ErrorCode::NotFound);
    write(file, QByteArray());
    EXPECT_EQ(refusal(file, user, words), base::ErrorCode::Corrupt);
    write(file, "SQLite format 3" + QByteArray(20000, '\0'));
    EXPECT_EQ(refusal(file, user, words), base::ErrorCode::Corrupt);
    write(file, bytesOf(path).left(5000));
    EXPECT_EQ(refusal(file, user, words), base::ErrorCode::Corrupt);
}

TEST_F(UnlockVault, GoesOnWithTheOtherCopyOfATornHeader)
{
    flip(500);
    EXPECT_TRUE(vault::unlock(path, KeySlot::Kind::User, user, passphrase));
    flip(vault::copySize + 500);
    EXPECT_EQ(refusal(path, user, words), base::ErrorCode::Corrupt);
    flip(500);
    EXPECT_TRUE(vault::unlock(path, KeySlot::Kind::User, user, passphrase));
}

TEST_F(UnlockVault, MakesNoVaultWhereSomethingStands)
{
    const QByteArray before = bytesOf(path);
    const auto made = vault::newVault(path, {{KeySlot::Kind::User, user, &passphrase}}, test::cheap);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, base::ErrorCode::Conflict);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

TEST_F(UnlockVault, OpensByTheRecoveryCodeToo)
{
    const QString other = folder.filePath(QStringLiteral("other.lotse"));
    const Secret code = test::secretOf("recovery code of 160 bits");
    ASSERT_TRUE(vault::newVault(other, {{KeySlot::Kind::User, user, &passphrase}, {KeySlot::Kind::Recovery, {}, &code}}, test::cheap));
    EXPECT_TRUE(vault::unlock(other, KeySlot::Kind::Recovery, {}, code));
    EXPECT_EQ(vault::unlock(other, KeySlot::Kind::Recovery, {}, passphrase).error().code, base::ErrorCode::Locked);
}
