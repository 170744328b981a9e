#include "services/demo/demo_sample.h"

#include "services/demo/demo_generator.h"
#include "services/demo/row_hash.h"
#include "support/test_bench.h"

namespace lotse::tests {

using namespace lotse::services::demo;

QList<domain::Partner> samplePartners()
{
    QList<domain::Partner> partners;
    const auto add = [&partners](const QString &name, const QString &kind, const QString &state) {
        domain::Partner partner;
        partner.id = domain::PartnerId::fromStored(base::uuidV7Of(1, quint32(partners.size()), 0));
        partner.name = name + u' ' + state;
        partner.kind = kind;
        partner.stateIso = state;
        partner.coverageStates = {state};
        partners.append(partner);
    };
    for (const QString &state : shippedCodes().keys(QStringLiteral("state"))) {
        if (!state.startsWith(QLatin1String("DE-")))
            continue;
        add(QStringLiteral("Beratung"), QStringLiteral("civil_society_counselling"), state);
        add(QStringLiteral("Koordination"), QStringLiteral("state_coordination"), state);
    }
    add(QStringLiteral("Rückkehrberatung"), QStringLiteral("return_counselling"), QStringLiteral("DE"));
    return partners;
}

Setting sampleSetting(DemoScale scale, quint64 seed)
{
    return {scale, seed, QDate(2026, 11, 23), QTimeZone("Europe/Berlin"), samplePartners()};
}

DemoSample drawSample(const Setting &setting)
{
    DemoSample sample;
    RowHash hash(setting.partners);
    DemoGenerator generator(setting);
    while (const auto record = generator.next()) {
        hash.add(*record);
        std::visit(
            [&sample](const auto &held) {
                using T = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<T, domain::Account>)
                    sample.accounts.append(held);
                else if constexpr (std::is_same_v<T, domain::Person>)
                    sample.people.append(held);
                else if constexpr (std::is_same_v<T, domain::CaseFile>)
                    sample.caseFiles.append(held);
                else if constexpr (std::is_same_v<T, domain::Contact>)
                    sample.contacts.append(held);
                else if constexpr (std::is_same_v<T, domain::Referral>)
                    sample.referrals.append(held);
                else if constexpr (std::is_same_v<T, ReportedFeedback>)
                    sample.feedback.append(held);
                else if constexpr (std::is_same_v<T, domain::Task>)
                    sample.tasks.append(held);
                else
                    sample.notes.append(held);
            },
            *record);
    }
    sample.rowHash = hash.result();
    return sample;
}

const DemoSample &tinySample()
{
    static const DemoSample sample = drawSample(sampleSetting(DemoScale::Tiny));
    return sample;
}

const DemoSample &sampleOfS()
{
    static const DemoSample sample = drawSample(sampleSetting(DemoScale::S));
    return sample;
}

} // namespace lotse::tests
