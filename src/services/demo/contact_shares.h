#pragma once

#include "services/demo/shares.h"

namespace lotse::services::demo {

/// How often which code stands in a contact, from the published shares where there are any (channel, caller
/// groups, relations, states by number of calls) and plausible otherwise.
struct ContactShares {
    const Shares written{{"email", 75}, {"web_form", 20}, {"letter", 5}};
    const Shares fieldOfWork{{"radicalisation", 960}, {"return", 28}, {"other", 12}};
    const Shares kind{{"counselling", 580},     {"information", 170},   {"professional_advice", 110},
                      {"partner_feedback", 45}, {"administrative", 30}, {"media", 10},
                      {"silent_or_hangup", 25}, {"wrong_number", 12},   {"prank_abusive", 8},
                      {"not_reached", 10}};
    const Shares entryRoute{{"hotline", 85}, {"state_line", 9}, {"partner_direct", 6}};
    // Families make half of all contacts, so more of those that no professional or partner makes.
    const Shares callerGroup{{"family", 560},      {"school", 220},   {"youth_welfare", 60},
                             {"refugee_help", 40}, {"authority", 50}, {"police_justice", 40},
                             {"social_work", 20},  {"employer", 10},  {"health", 10},
                             {"community", 10},    {"self", 10},      {"media_public", 10},
                             {"social_env", 15},   {"unknown", 5}};
    const Shares interpreter{{"none", 80}, {"professional", 14}, {"informal", 6}};
    // Population in tens of thousands, half as much again for the five states with the most calls.
    const Shares state{{"DE-NW", 2721}, {"DE-BY", 1337}, {"DE-BW", 1128}, {"DE-NI", 814}, {"DE-HE", 959},
                       {"DE-RP", 416},  {"DE-SN", 409},  {"DE-BE", 563},  {"DE-SH", 295}, {"DE-BB", 257},
                       {"DE-ST", 219},  {"DE-TH", 213},  {"DE-HH", 284},  {"DE-MV", 163}, {"DE-SL", 99},
                       {"DE-HB", 103},  {"abroad", 40},  {"unknown", 120}};
    const Shares concernTopics{{"behaviour_change", 200},
                               {"withdrawal", 130},
                               {"black_and_white", 90},
                               {"conversion", 80},
                               {"video_consumption", 85},
                               {"is_propaganda", 35},
                               {"jihad_glorification", 30},
                               {"missionary", 35},
                               {"online_posting", 70},
                               {"mideast_conflict", 50},
                               {"antisemitism", 35},
                               {"departure_planned", 25},
                               {"departure_done", 10},
                               {"returnee", 10},
                               {"camp_detention", 6},
                               {"custody", 12},
                               {"threat", 25},
                               {"org_link", 12},
                               {"child_welfare", 25},
                               {"mental_health", 60},
                               {"uma", 12},
                               {"refugee_context", 35},
                               {"school_conflict", 60},
                               {"exit_wish", 6}};
    const Shares informationTopics{{"general_info", 50},
                                   {"islam_question", 35},
                                   {"training", 15},
                                   {"school_conflict", 10},
                                   {"mideast_conflict", 5}};
    const Shares returnTopics{{"return_wish", 60}, {"reintegration", 40}};
    const Shares phenomenon{{"islamism", 450},  {"salafism", 300},     {"jihadism", 70},
                            {"legalist", 20},   {"right", 20},         {"foreign", 25},
                            {"conspiracy", 15}, {"mixed_unclear", 60}, {"none", 40}};
    const Shares heardFrom{{"website", 38},      {"media", 12},     {"school", 11},    {"police", 8},
                           {"youth_welfare", 8}, {"mosque", 2},     {"other_desk", 8}, {"friend", 6},
                           {"flyer", 3},         {"state_line", 3}, {"unknown", 5}};
    // People of concern grew younger: mean age 19 in 2014, 17 since 2023.
    const Shares earlyAge{{"under_13", 2},   {"age_13", 3},      {"age_14_17", 34}, {"age_18_20", 29},
                          {"age_21_26", 20}, {"age_27_plus", 9}, {"unknown", 3}};
    const Shares lateAge{{"under_13", 10},  {"age_13", 9},      {"age_14_17", 44}, {"age_18_20", 17},
                         {"age_21_26", 11}, {"age_27_plus", 6}, {"unknown", 3}};
    const Shares gender{{"male", 700}, {"female", 272}, {"diverse", 3}, {"unknown", 25}};
    const Shares sensitive{{"yes", 55}, {"no", 30}, {"unknown", 15}};
    const Shares travel{{"none", 70},    {"planned", 10}, {"prevented", 3}, {"departed", 5},
                        {"returned", 4}, {"in_camp", 2},  {"dead", 1},      {"unknown", 5}};
    const Shares custody{{"none", 80}, {"remand", 6}, {"sentence", 8}, {"abroad", 2}, {"unknown", 4}};
    const Shares danger{{"none_seen", 780}, {"self", 60},        {"others", 60},
                        {"child", 65},      {"from_others", 25}, {"immediate", 10}};
    const Shares result{{"answered", 40},      {"material_sent", 14},          {"worry_dispelled", 14},
                        {"address_given", 10}, {"not_competent_forwarded", 7}, {"referral_declined", 4},
                        {"abandoned", 2}};
    const Shares language{{"de", 915}, {"tr", 28}, {"ar", 22}, {"en", 16}, {"ru", 12}, {"fa", 4}, {"fr", 3}};
};

/// How callers of one group stand to the person of concern.
[[nodiscard]] inline const Shares &relationshipOf(const domain::Code &callerGroup)
{
    static const QHash<QString, Shares> byGroup = {
        {QStringLiteral("family"),
         {{"mother", 55},
          {"father", 20},
          {"parents", 8},
          {"sibling", 9},
          {"partner", 3},
          {"grandparent", 2},
          {"other_relative", 2},
          {"child", 1}}},
        {QStringLiteral("school"), {{"teacher", 68}, {"school_social_worker", 32}}},
        {QStringLiteral("youth_welfare"), {{"carer", 60}, {"guardian", 15}, {"case_officer", 25}}},
        {QStringLiteral("refugee_help"), {{"volunteer", 45}, {"carer", 55}}},
        {QStringLiteral("police_justice"), {{"prison_staff", 40}, {"probation", 30}, {"case_officer", 30}}},
        {QStringLiteral("authority"), {{"case_officer", 1}}},
        {QStringLiteral("social_work"), {{"carer", 1}}},
        {QStringLiteral("employer"), {{"employer", 1}}},
        {QStringLiteral("community"), {{"clergy", 1}}},
        {QStringLiteral("social_env"), {{"friend", 60}, {"neighbour", 40}}},
        {QStringLiteral("self"), {{"self", 1}}},
    };
    static const Shares none{{"none", 1}};
    const auto found = byGroup.constFind(callerGroup);
    return found == byGroup.constEnd() ? none : *found;
}

} // namespace lotse::services::demo
