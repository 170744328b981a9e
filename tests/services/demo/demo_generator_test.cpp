#include "services/demo/demo_sample.h"

#include "base/text.h"
#include "domain/case_file/case_file_rules.h"
#include "domain/case_file/case_file_states.h"
#include "domain/contact/contact_rules.h"
#include "domain/person/person_rules.h"
#include "domain/purpose.h"
#include "domain/referral/referral_rules.h"
#include "domain/referral/referral_states.h"
#include "domain/task/task_rules.h"
#include "services/demo/demo_generator.h"
#include "support/test_bench.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace lotse;
using namespace lotse::services::demo;
using namespace lotse::tests;

namespace {

base::Instant startOfToday() { return base::startOfDay(QDate(2026, 11, 23), QTimeZone("Europe/Berlin")); }

std::string text(const QList<base::FieldIssue> &issues)
{
    std::string all;
    for (const base::FieldIssue &issue : issues)
        all += issue.field.toStdString() + ':' + base::issueCodeWord(issue.code).toStdString() + ' ';
    return all;
}

template<class R>
QHash<decltype(R::id), R> byId(const QList<R> &records)
{
    QHash<decltype(R::id), R> found;
    for (const R &record : records)
        found.insert(record.id, record);
    return found;
}

/// The share in per cent of those that fit.
template<class R, class Predicate>
double share(const QList<R> &records, Predicate fits)
{
    return 100.0 * double(std::ranges::count_if(records, fits)) / double(records.size());
}

template<class Part>
bool anyName(const DemoSample &sample, Part isPart)
{
    return std::ranges::any_of(sample.people, [&](const domain::Person &person) {
        return std::ranges::any_of(person.givenName + person.familyName, isPart);
    });
}

} // namespace

TEST(DemoGenerator, givesTheSameRecordsForTheSameSeed)
{
    EXPECT_EQ(drawSample(sampleSetting(DemoScale::Tiny)).rowHash, tinySample().rowHash);
    EXPECT_EQ(tinySample().rowHash.toStdString(),
              "edc6d842485b4c6026fd12824f18f7b6664e058bd9a23c6ad904915c5167f859");
    EXPECT_NE(drawSample(sampleSetting(DemoScale::Tiny, 7)).rowHash, tinySample().rowHash);
}

TEST(DemoGenerator, givesTheAmountsOfTheScale)
{
    EXPECT_EQ(tinySample().contacts.size(), 300);
    EXPECT_EQ(tinySample().caseFiles.size(), 120);
    EXPECT_EQ(tinySample().notes.size(), 600);
    EXPECT_EQ(sampleOfS().contacts.size(), 15'000);
    EXPECT_EQ(sampleOfS().caseFiles.size(), 6'000);
    EXPECT_EQ(sampleOfS().notes.size(), 30'000);
    EXPECT_GT(sampleOfS().referrals.size(), 3'500);
    EXPECT_GT(sampleOfS().tasks.size(), 3'500);
    EXPECT_GT(sampleOfS().feedback.size(), 5'000);
}

TEST(DemoGenerator, yieldsInTheOrderOfTimeAndReference)
{
    DemoGenerator generator(sampleSetting(DemoScale::Tiny));
    qint64 last = 0;
    QSet<QString> known;
    const auto expectKnown = [&known](const auto &id) {
        if (!id.isNull()) {
            EXPECT_TRUE(known.contains(id.text()));
        }
    };
    while (const auto record = generator.next()) {
        if (const auto *contact = std::get_if<domain::Contact>(&*record)) {
            EXPECT_GE(contact->startedAt.milliseconds, last);
            last = contact->startedAt.milliseconds;
            for (const auto &id : contact->callers + contact->persons)
                expectKnown(id);
            for (const auto &id : contact->caseFiles)
                expectKnown(id);
        } else if (const auto *referral = std::get_if<domain::Referral>(&*record)) {
            expectKnown(referral->caseFile);
            expectKnown(referral->follows);
        } else if (const auto *feedback = std::get_if<ReportedFeedback>(&*record)) {
            expectKnown(feedback->referral);
        } else if (const auto *task = std::get_if<domain::Task>(&*record)) {
            expectKnown(task->contact);
            expectKnown(task->caseFile);
            expectKnown(task->referral);
            expectKnown(task->assignee);
        } else if (const auto *note = std::get_if<domain::Note>(&*record)) {
            EXPECT_GE(note->at.milliseconds, last);
            expectKnown(note->caseFile);
            expectKnown(note->contact);
            expectKnown(note->author);
        }
        std::visit(
            [&known](const auto &held) {
                EXPECT_TRUE(base::isUuidV7(held.id.text()));
                EXPECT_FALSE(known.contains(held.id.text()));
                known.insert(held.id.text());
            },
            *record);
    }
}

TEST(DemoGenerator, keepsEveryRuleOfTheDomain)
{
    for (const DemoSample *sample : {&tinySample(), &sampleOfS()}) {
        QSet<domain::PersonId> callers;
        for (const domain::Contact &contact : sample->contacts) {
            const auto issues = domain::checkContact(contact, startOfToday(), shippedCodes());
            EXPECT_TRUE(issues.isEmpty()) << text(issues);
            callers += QSet(contact.callers.begin(), contact.callers.end());
        }
        for (const domain::Person &person : sample->people) {
            const auto issues = domain::checkPerson(person, callers.contains(person.id), shippedCodes());
            EXPECT_TRUE(issues.isEmpty()) << text(issues);
        }
        for (const domain::CaseFile &caseFile : sample->caseFiles)
            EXPECT_TRUE(domain::checkCaseFile(caseFile).isEmpty()) << text(domain::checkCaseFile(caseFile));
        for (const domain::Referral &referral : sample->referrals)
            EXPECT_TRUE(domain::checkReferral(referral).isEmpty()) << text(domain::checkReferral(referral));
        for (const domain::Task &task : sample->tasks) {
            EXPECT_TRUE(domain::checkTask(task).isEmpty());
            if (task.doneOn.isValid()) {
                EXPECT_TRUE(domain::checkCompletion(task).isEmpty());
            }
        }
    }
}

TEST(DemoGenerator, knowsEveryCode)
{
    const auto expectKnown = []<class R>(const QList<R> &records) {
        for (const R &record : records) {
            for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
                const domain::FieldValue value = field.read(record);
                QStringList codes;
                if (field.type == domain::FieldType::Coded)
                    codes = {std::get<QString>(value)};
                else if (field.type == domain::FieldType::CodedList)
                    codes = std::get<QStringList>(value);
                for (const QString &code : codes)
                    EXPECT_TRUE(shippedCodes().contains(field.list, code)) << code.toStdString();
            }
        }
    };
    expectKnown(sampleOfS().caseFiles);
    expectKnown(sampleOfS().referrals);
    expectKnown(sampleOfS().feedback);
    expectKnown(tinySample().tasks);
}

TEST(DemoGenerator, closesOnlyWhatIsSettled)
{
    const DemoSample &sample = sampleOfS();
    const auto caseFiles = byId(sample.caseFiles);
    for (const domain::CaseFile &caseFile : sample.caseFiles) {
        const bool isNew = caseFile.status == domain::CaseFileStatus::New;
        EXPECT_EQ(isNew, caseFile.counsellor.isNull());
        EXPECT_EQ(caseFile.status == domain::CaseFileStatus::Closing, !caseFile.closingProposedBy.isNull());
        if (!domain::isLive(caseFile.status) || caseFile.status == domain::CaseFileStatus::Closing) {
            EXPECT_TRUE(domain::checkClosing(caseFile, {}, false).isEmpty());
        }
    }
    for (const domain::Referral &referral : sample.referrals) {
        const domain::CaseFile caseFile = caseFiles.value(referral.caseFile);
        EXPECT_GE(referral.proposedOn, caseFile.openedOn);
        if (caseFile.closedOn.isValid()) {
            EXPECT_TRUE(domain::isFinal(referral.status));
            EXPECT_LE(referral.*domain::dayOf(referral.status).day, caseFile.closedOn);
        }
    }
    for (const domain::Task &task : sample.tasks) {
        const domain::CaseFile caseFile = caseFiles.value(task.caseFile);
        if (caseFile.closedOn.isValid()) {
            EXPECT_FALSE(domain::isOpen(task));
            EXPECT_LE(task.doneOn, caseFile.closedOn);
        }
    }
    for (const domain::Contact &contact : sample.contacts) {
        for (const domain::CaseFileId &id : contact.caseFiles) {
            EXPECT_FALSE(domain::isUnfinished(contact.status));
            const domain::CaseFile caseFile = caseFiles.value(id);
            const QDate day = base::localDay(contact.startedAt, QTimeZone("Europe/Berlin"));
            EXPECT_GE(day, caseFile.openedOn);
            if (caseFile.closedOn.isValid()) {
                EXPECT_LE(day, caseFile.closedOn);
            }
        }
    }
}

TEST(DemoGenerator, staysBehindThePurposeWall)
{
    const DemoSample &sample = sampleOfS();
    const auto people = byId(sample.people);
    const auto caseFiles = byId(sample.caseFiles);
    for (const domain::Contact &contact : sample.contacts) {
        for (const auto &id : contact.callers + contact.persons)
            EXPECT_TRUE(domain::mayMeet(contact.fieldOfWork, people.value(id).fieldOfWork));
        for (const auto &id : contact.caseFiles)
            EXPECT_TRUE(domain::mayMeet(contact.fieldOfWork, caseFiles.value(id).fieldOfWork));
    }
    for (const domain::CaseFile &caseFile : sample.caseFiles) {
        for (const auto &id : caseFile.callers + caseFile.persons)
            EXPECT_EQ(caseFile.fieldOfWork, people.value(id).fieldOfWork);
    }
    for (const domain::Referral &referral : sample.referrals)
        EXPECT_EQ(referral.fieldOfWork, caseFiles.value(referral.caseFile).fieldOfWork);
    EXPECT_GT(share(sample.contacts,
                    [](const auto &c) { return c.fieldOfWork == QLatin1String("radicalisation"); }),
              85);
    EXPECT_GT(share(sample.caseFiles, [](const auto &c) { return c.fieldOfWork == QLatin1String("return"); }),
              1);
}

TEST(DemoGenerator, hasTheShapeOfTheWork)
{
    const QList<domain::Contact> &contacts = sampleOfS().contacts;
    EXPECT_NEAR(share(contacts, [](const auto &c) { return c.channel == QLatin1String("phone"); }), 71, 2);

    QList<domain::Contact> asked;
    std::ranges::copy_if(contacts, std::back_inserter(asked), [](const auto &c) {
        return c.callerGroup != domain::notAsked && c.fieldOfWork != QLatin1String("return");
    });
    EXPECT_NEAR(share(asked, [](const auto &c) { return c.callerGroup == QLatin1String("family"); }), 50, 3);
    EXPECT_NEAR(share(asked, [](const auto &c) { return c.callerGroup == QLatin1String("school"); }), 22, 3);

    for (const domain::Contact &contact : contacts) {
        if (contact.kind == QLatin1String("professional_advice")) {
            EXPECT_NE(contact.callerGroup, QLatin1String("family"));
        }
    }

    std::vector<int> minutes;
    for (const domain::Contact &contact : contacts) {
        if (contact.channel == QLatin1String("phone") && contact.kind == QLatin1String("counselling")
            && contact.endedAt)
            minutes.push_back(int((contact.endedAt->milliseconds - contact.startedAt.milliseconds) / 60'000));
    }
    std::ranges::sort(minutes);
    EXPECT_NEAR(minutes[minutes.size() / 2], 35, 2);
    EXPECT_LE(minutes.back(), 150);

    const QTimeZone zone("Europe/Berlin");
    const auto callAt = [&zone](const domain::Contact &contact) {
        return QDateTime::fromMSecsSinceEpoch(contact.startedAt.milliseconds, zone);
    };
    QList<domain::Contact> calls;
    std::ranges::copy_if(contacts, std::back_inserter(calls),
                         [](const auto &c) { return c.channel == QLatin1String("phone"); });
    EXPECT_EQ(share(calls, [&](const auto &c) { return callAt(c).date().dayOfWeek() > 5; }), 0);
    EXPECT_GT(
        share(calls,
              [&](const auto &c) { return callAt(c).time().hour() >= 9 && callAt(c).time().hour() < 15; }),
        90);
    EXPECT_GT(share(contacts, [&](const auto &c) { return callAt(c).date().dayOfWeek() > 5; }), 0.5);
}

TEST(DemoGenerator, leavesMuchUnaskedAndSensitiveMarksMostlyAlone)
{
    const QList<domain::Contact> &contacts = sampleOfS().contacts;
    for (const domain::Field<domain::Contact> &field : domain::fieldsOf<domain::Contact>()) {
        if (field.use != domain::FieldUse::Sensitive)
            continue;
        const double unasked = share(contacts, [&field](const domain::Contact &contact) {
            return std::get<QString>(field.read(contact)) == domain::notAsked;
        });
        EXPECT_GT(unasked, 85) << field.name.toStdString();
        EXPECT_LT(unasked, 100) << field.name.toStdString();
    }
    EXPECT_GT(share(contacts, [](const auto &c) { return c.callers.isEmpty(); }), 25);
    for (const domain::Contact &contact : contacts)
        EXPECT_TRUE(contact.securityStatus == domain::notAsked
                    || contact.securityStatus == QLatin1String("none")
                    || contact.securityStatus == QLatin1String("under_review"));
}

TEST(DemoGenerator, givesCaseFilesTheirCourse)
{
    const DemoSample &sample = sampleOfS();
    const auto relevant = [](const domain::CaseFile &c) {
        return c.securityStatus.startsWith(QLatin1String("relevant"))
            || c.securityStatus == QLatin1String("under_review");
    };
    EXPECT_GT(share(sample.caseFiles, relevant), 12);
    EXPECT_LT(share(sample.caseFiles, relevant), 30);
    EXPECT_GT(share(sample.caseFiles, [](const auto &c) { return domain::isLive(c.status); }), 8);
    EXPECT_NEAR(share(sample.feedback, [](const auto &f) { return f.intensity == QLatin1String("active"); }),
                33, 5);

    // The published spread of how counselling ends: 21 % clear, 46 % partial or open, 33 % early.
    QSet<domain::CaseFileId> counselled;
    for (const domain::Referral &referral : sample.referrals) {
        if (referral.status == domain::ReferralStatus::Completed && referral.acceptedOn.isValid())
            counselled.insert(referral.caseFile);
    }
    QList<domain::CaseFile> ended;
    std::ranges::copy_if(sample.caseFiles, std::back_inserter(ended), [&](const auto &c) {
        return c.closedOn.isValid() && counselled.contains(c.id) && c.fieldOfWork != QLatin1String("return");
    });
    const auto endedBy = [&ended](std::initializer_list<const char *> reasons) {
        return share(ended, [&](const domain::CaseFile &c) {
            return std::ranges::any_of(reasons,
                                       [&](const char *r) { return c.closingReason == QLatin1String(r); });
        });
    };
    EXPECT_NEAR(endedBy({"distanced_clear"}), 21, 4);
    EXPECT_NEAR(endedBy({"distanced_partial", "no_prognosis"}), 46, 4);
    EXPECT_NEAR(endedBy({"ended_early"}), 33, 4);

    QSet<domain::ReferralStatus> seen;
    for (const domain::Referral &referral : sample.referrals)
        seen.insert(referral.status);
    EXPECT_GE(seen.size(), 15);
}

TEST(DemoGenerator, leavesAFewContactsUnfinished)
{
    for (const DemoSample *sample : {&tinySample(), &sampleOfS()}) {
        const auto unfinished = std::ranges::count_if(
            sample->contacts, [](const auto &c) { return domain::isUnfinished(c.status); });
        EXPECT_GT(unfinished, 0);
        EXPECT_LE(unfinished, 12);
        EXPECT_EQ(
            std::ranges::count(sample->contacts, domain::ContactStatus::Parked, &domain::Contact::status), 1);
    }
    EXPECT_GT(share(sampleOfS().contacts, [](const auto &c) { return c.enteredLater; }), 0.5);
    EXPECT_TRUE(std::ranges::any_of(sampleOfS().tasks, [](const auto &t) { return domain::isOpen(t); }));
}

TEST(DemoGenerator, spreadsTheWorkUnevenlyOverTheStaff)
{
    QHash<domain::AccountId, int> contacts;
    for (const domain::Contact &contact : sampleOfS().contacts)
        ++contacts[contact.counsellor];
    EXPECT_EQ(contacts.size(), sampleOfS().accounts.size());
    const auto [fewest, most] = std::minmax_element(contacts.begin(), contacts.end());
    EXPECT_GT(*most, *fewest * 5);
}

TEST(DemoNames, areWrittenInFourAlphabets)
{
    const auto has = [](const QString &letters) {
        return anyName(sampleOfS(), [&letters](QChar c) { return letters.contains(c); });
    };
    EXPECT_TRUE(has(QStringLiteral("äöü")));
    EXPECT_TRUE(has(QStringLiteral("ß")));
    EXPECT_TRUE(has(QStringLiteral("-")));
    EXPECT_TRUE(has(QStringLiteral("ş")));
    EXPECT_TRUE(has(QStringLiteral("ı")));
    EXPECT_TRUE(has(QStringLiteral("ğ")));
    EXPECT_TRUE(anyName(sampleOfS(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; }));
    EXPECT_TRUE(anyName(sampleOfS(), [](QChar c) { return c.script() == QChar::Script_Arabic; }));
}

TEST(DemoPhones, ringNobody)
{
    // The ranges that the regulator keeps free; an office may have an extension.
    static const QRegularExpression keptFree(QStringLiteral(
        "^0((3023125|6990009|4066969|2214710|8999998)\\d{3}(\\d{2,3})?|(17139200|176040690)\\d{2})$"));
    int numbers = 0;
    const auto expectFree = [&numbers](const QString &number) {
        if (number.isEmpty())
            return;
        ++numbers;
        EXPECT_TRUE(keptFree.match(base::phoneKey(number)).hasMatch()) << number.toStdString();
    };
    for (const domain::Person &person : sampleOfS().people) {
        expectFree(person.phone);
        EXPECT_TRUE(person.email.isEmpty() || person.email.endsWith(QLatin1String("@example.org"))
                    || person.email.endsWith(QLatin1String("@example.com")));
    }
    for (const domain::Contact &contact : sampleOfS().contacts)
        expectFree(contact.callBackNumber);
    EXPECT_GT(numbers, 3000);
}

TEST(DemoNotes, speakOfWhatTheFieldOfWorkIsAbout)
{
    int returns = 0;
    for (const domain::Note &note : sampleOfS().notes) {
        const bool isReturn = note.fieldOfWork == QLatin1String("return");
        returns += isReturn;
        EXPECT_FALSE(isReturn && note.text.contains(QLatin1String("Radikalisierung")));
        EXPECT_FALSE(!isReturn && note.text.contains(QLatin1String("Starthilfe")));
    }
    EXPECT_GT(returns, 100);
}

TEST(DemoNotes, haveTheLengthAndTheVocabularyOfRealOnes)
{
    qsizetype letters = 0;
    QHash<QString, int> words;
    for (const domain::Note &note : sampleOfS().notes) {
        letters += note.text.size();
        EXPECT_FALSE(note.text.contains(u'{'));
        EXPECT_TRUE(note.text.front().isUpper() || note.text.front() == u'1') << note.text.toStdString();
    }
    EXPECT_NEAR(double(letters) / double(sampleOfS().notes.size()), 420, 60);
    for (const domain::Note &note : tinySample().notes) {
        for (const QString &word : note.text.toLower().split(
                 QRegularExpression(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption),
                 Qt::SkipEmptyParts))
            ++words[word];
    }
    EXPECT_GT(words.size(), 600);
    EXPECT_GT(words.value(QStringLiteral("und")), 20 * words.value(QStringLiteral("nachhilfe")));
    EXPECT_GT(words.value(QStringLiteral("zeugnis")) + words.value(QStringLiteral("mutprobe")), 0);
}
