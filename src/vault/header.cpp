#include "vault/header.h"

#include <algorithm>
#include <cstring>

namespace lotse::vault {

using crypto::ConstBytes;
using crypto::Secret;

namespace {

constexpr std::array<unsigned char, 16> magic{'L', 'o', 't', 's', 'e', ' ', 'v', 'a', 'u', 'l', 't', 0, 13, 10, 26, 10};
constexpr std::size_t fixedSize = 64;
constexpr std::size_t slotSize = 128;
constexpr std::size_t codeAt = std::size_t(copySize) - 64; ///< the keyed code over all that stands before
constexpr std::size_t sumAt = std::size_t(copySize) - 32;  ///< the unkeyed sum over all that stands before
static_assert(fixedSize + mostSlots * slotSize <= codeAt);

class Writer
{
public:
    explicit Writer(unsigned char *place) : m_place(place) {}
    void number(quint64 value, int size)
    {
        for (int i = 0; i < size; ++i)
            *m_place++ = static_cast<unsigned char>(value >> (8 * i));
    }
    void bytes(ConstBytes bytes) { m_place = std::ranges::copy(bytes, m_place).out; }

private:
    unsigned char *m_place;
};

class Reader
{
public:
    explicit Reader(const unsigned char *place) : m_place(place) {}
    quint64 number(int size)
    {
        quint64 value = 0;
        for (int i = 0; i < size; ++i)
            value |= quint64(*m_place++) << (8 * i);
        return value;
    }
    void bytes(crypto::Bytes bytes)
    {
        std::memcpy(bytes.data(), m_place, bytes.size());
        m_place += bytes.size();
    }

private:
    const unsigned char *m_place;
};

Secret headerKey(const Secret &dataKey) { return crypto::derivedKey(dataKey, quint64(Purpose::Header)); }

void writeSlot(Writer &out, const KeySlot &slot)
{
    out.number(quint64(slot.kind), 4);
    out.number(slot.effort.passes, 4);
    out.number(slot.effort.mebibytes, 4);
    out.number(0, 4);
    out.bytes(slot.user);
    out.bytes(slot.salt);
    out.bytes(slot.nonce);
    out.bytes(slot.wrapped);
}

/// False where no Lotse ever wrote such a slot.
bool readSlot(Reader &in, KeySlot &slot)
{
    const quint64 kind = in.number(4);
    slot.kind = KeySlot::Kind(kind);
    slot.effort.passes = quint32(in.number(4));
    slot.effort.mebibytes = quint32(in.number(4));
    (void)in.number(4);
    in.bytes(slot.user);
    in.bytes(slot.salt);
    in.bytes(slot.nonce);
    in.bytes(slot.wrapped);
    const bool isKnown = kind == quint64(KeySlot::Kind::User) || kind == quint64(KeySlot::Kind::Recovery);
    return isKnown && slot.effort.isAcceptable();
}

About aboutSlot(const FileId &fileId, const KeySlot &slot)
{
    About about('K');
    about.add(fileId).add(quint64(slot.kind)).add(slot.effort.passes).add(slot.effort.mebibytes).add(slot.user);
    return about;
}

} // namespace

HeaderCopy encoded(const Header &header, const Secret &dataKey)
{
    Q_ASSERT(header.slots.size() <= mostSlots);
    HeaderCopy copy = {};
    Writer out(copy.data());
    out.bytes(magic);
    out.number(formatVersion, 4);
    out.number(quint64(pageSize), 4);
    out.number(xchacha20Poly1305, 4);
    out.number(header.slots.size(), 4);
    out.number(header.sequence, 8);
    out.bytes(header.fileId);
    Writer slots(copy.data() + fixedSize);
    for (const KeySlot &slot : header.slots)
        writeSlot(slots, slot);
    const crypto::Digest code = crypto::digest({copy.data(), codeAt}, headerKey(dataKey));
    Writer(copy.data() + codeAt).bytes(code);
    const crypto::Digest sum = crypto::digest({copy.data(), sumAt});
    Writer(copy.data() + sumAt).bytes(sum);
    return copy;
}

std::optional<HeaderFault> decode(ConstBytes copy, Header &header)
{
    if (copy.size() != std::size_t(copySize))
        return HeaderFault::Torn;
    if (!std::equal(magic.begin(), magic.end(), copy.begin()))
        return HeaderFault::NotAVault;
    if (!crypto::isEqual(crypto::digest(copy.first(sumAt)), copy.subspan(sumAt)))
        return HeaderFault::Torn;
    Reader in(copy.data() + magic.size());
    if (in.number(4) > formatVersion)
        return HeaderFault::TooNew;
    const bool isKnown = in.number(4) == quint64(pageSize) && in.number(4) == xchacha20Poly1305;
    const quint64 slots = in.number(4);
    if (!isKnown || slots > mostSlots)
        return HeaderFault::Absurd;
    Header read;
    read.sequence = in.number(8);
    in.bytes(read.fileId);
    Reader inSlots(copy.data() + fixedSize);
    for (quint64 i = 0; i < slots; ++i) {
        KeySlot slot;
        if (!readSlot(inSlots, slot))
            return HeaderFault::Absurd;
        read.slots.push_back(slot);
    }
    header = std::move(read);
    return std::nullopt;
}

bool isAuthentic(ConstBytes copy, const Secret &dataKey)
{
    return copy.size() == std::size_t(copySize)
        && crypto::isEqual(crypto::digest(copy.first(codeAt), headerKey(dataKey)), copy.subspan(codeAt, sumAt - codeAt))
        && crypto::isEqual(crypto::digest(copy.first(sumAt)), copy.subspan(sumAt));
}

std::optional<KeySlot> newSlot(const FileId &fileId, KeySlot::Kind kind, const std::array<unsigned char, 16> &user,
                               const Secret &passphrase, const crypto::Effort &effort, const Secret &dataKey)
{
    KeySlot slot;
    slot.kind = kind;
    slot.user = user;
    slot.effort = effort;
    slot.salt = crypto::newSalt();
    const auto key = crypto::keyFromPassphrase(passphrase, slot.salt, effort);
    if (!key)
        return std::nullopt;
    const auto text = crypto::Bytes(slot.wrapped).first(crypto::keySize);
    std::ranges::copy(dataKey.bytes(), text.begin());
    const crypto::Proof proof = crypto::seal(text, aboutSlot(fileId, slot).bytes(), *key);
    slot.nonce = proof.nonce;
    std::ranges::copy(proof.tag, slot.wrapped.begin() + crypto::keySize);
    return slot;
}

SlotAnswer openSlot(const FileId &fileId, const KeySlot &slot, const Secret &passphrase, Secret &dataKey)
{
    const auto key = crypto::keyFromPassphrase(passphrase, slot.salt, slot.effort);
    if (!key)
        return SlotAnswer::NoMemory;
    Secret opened(crypto::keySize);
    std::copy_n(slot.wrapped.begin(), crypto::keySize, opened.data());
    crypto::Proof proof{slot.nonce, {}};
    std::copy_n(slot.wrapped.begin() + crypto::keySize, crypto::tagSize, proof.tag.begin());
    if (!crypto::unseal({opened.data(), opened.size()}, proof, aboutSlot(fileId, slot).bytes(), *key))
        return SlotAnswer::WrongPassphrase;
    dataKey = std::move(opened);
    return SlotAnswer::Opened;
}

} // namespace lotse::vault
