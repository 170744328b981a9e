#include "crypto/passphrase.h"
#include "crypto/seal.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace lotse;
using crypto::Secret;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

crypto::ConstBytes view(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())};
}

Secret secretOf(QByteArray bytes) { return Secret::taken(bytes); }

} // namespace

// draft-irtf-cfrg-xchacha-03, A.3.1
TEST(Seal, OpensTheExampleOfTheSpecification)
{
    QByteArray text = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
                          "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                          "21f9664c97637da9768812f615c68b13b52e");
    const Secret key = secretOf(hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    crypto::Proof proof;
    std::ranges::copy(view(hex("404142434445464748494a4b4c4d4e4f5051525354555657")), proof.nonce.begin());
    std::ranges::copy(view(hex("c0875924c1c7987947deafd8780acf49")), proof.tag.begin());
    const QByteArray about = hex("50515253c0c1c2c3c4c5c6c7");
    auto *bytes = reinterpret_cast<unsigned char *>(text.data());
    ASSERT_TRUE(crypto::unseal({bytes, std::size_t(text.size())}, proof, view(about), key));
    EXPECT_TRUE(text.startsWith("Ladies and Gentlemen of the class of '99"));
}

TEST(Seal, RefusesWhatIsNotAsItWasSealed)
{
    const Secret key = Secret::random(crypto::keySize);
    const QByteArray about = "page 7";
    std::array<unsigned char, 40> text;
    text.fill(0x5a);
    const auto sealed = [&] {
        auto copy = text;
        const crypto::Proof proof = crypto::seal(copy, view(about), key);
        return std::pair(copy, proof);
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto [copy, proof] = sealed();
        EXPECT_FALSE(std::ranges::equal(copy, text));
        copy[i] ^= 1;
        EXPECT_FALSE(crypto::unseal(copy, proof, view(about), key));
        EXPECT_TRUE(std::ranges::all_of(copy, [](unsigned char byte) { return byte == 0; }));
    }
    auto [copy, proof] = sealed();
    EXPECT_FALSE(crypto::unseal(copy, proof, view("page 8"), key));
    std::tie(copy, proof) = sealed();
    EXPECT_FALSE(crypto::unseal(copy, proof, view(about), Secret::random(crypto::keySize)));
    std::tie(copy, proof) = sealed();
    EXPECT_TRUE(crypto::unseal(copy, proof, view(about), key));
    EXPECT_EQ(copy, text);
}

TEST(Seal, TakesAnotherNonceEachTime)
{
    const Secret key = Secret::random(crypto::keySize);
    std::array<unsigned char, 8> text = {};
    const crypto::Proof one = crypto::seal(text, {}, key);
    EXPECT_NE(one.nonce, crypto::seal(text, {}, key).nonce);
}

TEST(DerivedKey, DependsOnTheMasterAndThePurposeAlone)
{
    const Secret master = Secret::random(crypto::keySize);
    EXPECT_EQ(crypto::derivedKey(master, 1), crypto::derivedKey(master.copy(), 1));
    EXPECT_FALSE(crypto::derivedKey(master, 1) == crypto::derivedKey(master, 2));
    EXPECT_FALSE(crypto::derivedKey(master, 1) == crypto::derivedKey(Secret::random(crypto::keySize), 1));
}

TEST(Secret, WipesWhereItCameFrom)
{
    QByteArray bytes("five words that nobody guesses");
    const Secret secret = Secret::taken(bytes);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(secret.size(), 30u);
    EXPECT_EQ(secret.data()[0], 'f');
}

TEST(Passphrase, MakesTheSameKeyFromTheSameWordsAndSaltOnly)
{
    const crypto::Effort effort{1, 64};
    const crypto::Salt salt = crypto::newSalt();
    const auto key = crypto::keyFromPassphrase(secretOf("one two three four five"), salt, effort);
    ASSERT_TRUE(key);
    EXPECT_EQ(*key, *crypto::keyFromPassphrase(secretOf("one two three four five"), salt, effort));
    EXPECT_FALSE(*key == *crypto::keyFromPassphrase(secretOf("one two three four six"), salt, effort));
    EXPECT_FALSE(*key == *crypto::keyFromPassphrase(secretOf("one two three four five"), crypto::newSalt(), effort));
}

TEST(Passphrase, CapsWhatAFileMayAskFor)
{
    const std::pair<crypto::Effort, bool> efforts[] = {{{3, 256}, true},  {{1, 64}, true},   {{20, 1024}, true},
                                                       {{0, 256}, false}, {{21, 256}, false}, {{3, 63}, false},
                                                       {{3, 1025}, false}, {{3, 0xffffffff}, false}};
    for (const auto &[effort, isAcceptable] : efforts)
        EXPECT_EQ(effort.isAcceptable(), isAcceptable) << effort.passes << ' ' << effort.mebibytes;
}
