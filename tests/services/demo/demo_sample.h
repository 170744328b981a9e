#pragma once

#include "domain/code_list/code_list.h"
#include "services/demo/demo_record.h"
#include "services/demo/setting.h"

#include <QHash>

namespace lotse::tests {

/// A desk and a coordination office in each state and one return desk for the whole country, with fixed ids.
[[nodiscard]] QList<domain::Partner> samplePartners();

/// 23 November 2026 in Berlin with the sample partners.
[[nodiscard]] services::demo::Setting sampleSetting(services::demo::DemoScale scale, quint64 seed = 20260101);

/// Everything a generator yields, by kind and in its order.
struct DemoSample {
    QList<domain::Account> accounts;
    QList<domain::Person> people;
    QList<domain::CaseFile> caseFiles;
    QList<domain::Contact> contacts;
    QList<domain::Referral> referrals;
    QList<domain::PartnerFeedback> feedback;
    QList<domain::Task> tasks;
    QList<domain::Note> notes;
    QString rowHash;
};
[[nodiscard]] DemoSample drawSample(const services::demo::Setting &setting);

/// Drawn once for all tests.
[[nodiscard]] const DemoSample &tinySample();
[[nodiscard]] const DemoSample &sampleOfS();

} // namespace lotse::tests
