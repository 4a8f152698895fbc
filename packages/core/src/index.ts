export { analyseAgenda } from './alignment/analyse-agenda.js';
export { findingsOf } from './alignment/findings-of.js';
export { judgeAgenda } from './alignment/judge-agenda.js';
export { COVERAGES } from './alignment/coverage.js';
export type { Coverage } from './alignment/coverage.js';
export type {
  ActionAlignment,
  AgendaAnalysis,
  AgendaJudgement,
  GoalAlignment,
  GoalContribution,
  GoalCoverage,
} from './alignment/agenda-analysis.js';
export { compareAnalyses } from './alignment/compare-analyses.js';
export type { Consequences, CoverageChange, GoalVerdictChange, VerdictChange } from './alignment/compare-analyses.js';
export type { Edit } from './alignment/edits.js';
export { explain } from './alignment/explain.js';
export type { ExplainedLink, Explanation } from './alignment/explain.js';
export { DOWNGRADES } from './alignment/explain-evidence.js';
export type { Downgrade, ExplainedEvidence } from './alignment/explain-evidence.js';
export { FINDING_CODES, SEVERITIES } from './alignment/findings/finding.js';
export type { Finding, FindingCode, Severity } from './alignment/findings/finding.js';
export { HEALTH_ANSWERS, HEALTH_CONDITIONS } from './alignment/health.js';
export type { HealthAnswer, HealthCondition, HealthConditionName } from './alignment/health.js';
export { courseSoFar, indicatorPoints } from './alignment/indicator-points.js';
export type { Course, IndicatorPoints } from './alignment/indicator-points.js';
export { keystones } from './alignment/keystones.js';
export type { Keystone } from './alignment/keystones.js';
export { levers } from './alignment/levers.js';
export type { Levers } from './alignment/levers.js';
export { NEXT_STEPS } from './alignment/next-step.js';
export type { NextStep, NextStepName } from './alignment/next-step.js';
export { OVERLAPS } from './alignment/overlap.js';
export type { Overlap } from './alignment/overlap.js';
export { goalsWithOnlyIdeas } from './alignment/only-ideas.js';
export { overlaps } from './alignment/overlaps.js';
export type { OverlappingPair } from './alignment/overlaps.js';
export { DEFAULT_POLICY } from './alignment/policy.js';
export type { Bar, ResolvedPolicy } from './alignment/policy.js';
export type { PolicyOptions } from './alignment/policy.js';
export type { AlignmentOptions } from './alignment/setting.js';
export { supporters } from './alignment/supporters.js';
export type { Supporter } from './alignment/supporters.js';
export { VERDICTS } from './alignment/verdict.js';
export type { Verdict } from './alignment/verdict.js';
export { whatIf } from './alignment/what-if.js';
export type { Link, LinkEvidence } from './contributions/link.js';
export { gradeEvidence } from './evidence/grade-evidence.js';
export type { Circumstances, GradedEvidence } from './evidence/grade-evidence.js';
export { gradeOf, gradeRank } from './evidence/grade-rank.js';
export type { GradeRank } from './evidence/grade-rank.js';
export { LADDER, LADDER_VERSION, ladderWith } from './evidence/ladder.js';
export type { EvidenceLevels, Ladder } from './evidence/ladder.js';
export { hasLapsed, isDoubt } from './evidence/lapse.js';
export type { Scale } from './evidence/scale.js';
export type { FeedFailure } from './feed/feed-failure.js';
export { loadCatalogues } from './feed/load-catalogues.js';
export type { FeedProgress, LoadedCatalogues, LoadOptions } from './feed/load-catalogues.js';
export type { FeedLimits, FeedPage, FeedState, LoadedFeed } from './feed/load-feed.js';
export { mergeCatalogues } from './feed/merge-catalogues.js';
export type { FeedFetch, FeedRequest, FeedResponse } from './feed/web.js';
export { GedeeldError, isGedeeldError } from './error.js';
export { mergeAction } from './feed/merge-action.js';
export type { MergeResult } from './feed/merge-action.js';
export type { MergeProblem, MergeProblemCode } from './problems/merge-problem.js';
export { parseCatalogue } from './feed/parse-catalogue.js';
export { parseCatalogueText, parseCatalogueTextGradually } from './feed/parse-catalogue-text.js';
export type { ParseTextOptions } from './feed/read-text.js';
export type { ParseResult } from './feed/read-catalogue.js';
export type { AgendaTexts, FindingTexts } from './locales/agenda-texts.js';
export { describeCondition, describeFinding } from './locales/describe-agenda.js';
export type { AgendaNaming } from './locales/describe-agenda.js';
export type { AlignmentTexts } from './locales/alignment-texts.js';
export {
  describeCoverage,
  describeCoverageChange,
  describeExplanation,
  describeNextStep,
  describeVerdict,
  describeVerdictChange,
  evidenceLabel,
} from './locales/describe-alignment.js';
export type { ChangeWording, NameOf, Wording } from './locales/describe-alignment.js';
export { describeProblem, pathText } from './locales/describe-problem.js';
export { describeMergeProblem, describeTableProblem } from './locales/describe-table-problem.js';
export {
  agendaTexts as agendaTextsEn,
  alignmentTexts as alignmentTextsEn,
  findingTexts as findingTextsEn,
  mergeTexts as mergeTextsEn,
  problemTexts as problemTextsEn,
  tableTexts as tableTextsEn,
} from './locales/en.js';
export { formatDate, formatList, formatMessage, quoteName, setApart, writeMonthsAs } from './locales/message.js';
export {
  agendaTexts as agendaTextsNl,
  alignmentTexts as alignmentTextsNl,
  fieldNames as fieldNamesNl,
  findingTexts as findingTextsNl,
  mergeTexts as mergeTextsNl,
  problemTexts as problemTextsNl,
  tableTexts as tableTextsNl,
} from './locales/nl.js';
export type { FieldNames, MergeTexts, ProblemTexts, TableTexts } from './locales/problem-texts.js';
export type { Message, PluralMessage } from './locales/message.js';
export { adoptionTrail } from './matching/adoption-trail.js';
export type { AdoptionTrail, TrailOrigin, TrailProblem, TrailStep } from './matching/adoption-trail.js';
export { CHALLENGE_RELATIONS, challengeWeb } from './matching/challenge-web.js';
export type { ChallengeRelation, ChallengeWeb, KnownChallenge } from './matching/challenge-web.js';
export { evidenceJudge } from './matching/judge-evidence.js';
export type { EvidenceAsker, EvidenceJudgement } from './matching/judge-evidence.js';
export { checkConditions } from './matching/place-conditions.js';
export type { ConditionCheck } from './matching/place-conditions.js';
export { orderKey, practiceOrder } from './matching/practice-order.js';
export type { PracticeAsker, PracticeOrder, PracticeStanding } from './matching/practice-order.js';
export { FACET_FIELDS, SEARCH_FIELDS } from './matching/practice-search.js';
export type {
  FacetCount,
  FacetField,
  JudgedEvidence,
  MatchReasons,
  PracticeHit,
  PracticePlace,
  PracticeQuery,
  PracticeResults,
  PracticeSearch,
  SearchField,
  TextMatch,
} from './matching/practice-search.js';
export { practiceShelf } from './matching/practice-shelf.js';
export { recurrences } from './matching/recurrences.js';
export type { Recurrence, RelatedChallenge } from './matching/recurrences.js';
export { suggestGoals } from './matching/suggest-goals.js';
export type { GivenReason, GoalSuggestion, GoalSuggestionOptions } from './matching/suggest-goals.js';
export { suggestPractices } from './matching/suggest-practices.js';
export type { GoalSuggestions, PracticeSuggestion, SuggestionOptions } from './matching/suggest-practices.js';
export type { PlaceName, PracticeShelf, PracticeUser, ShelvedPractice } from './matching/practice-shelf.js';
export { ACTION_STATUSES, DELIVERY_ANSWERS } from './model/action.js';
export type { ActionStatus, DeliveryAnswer, Delivery, ActionPeriod, Action } from './model/action.js';
export { ADOPTION_STATES } from './model/adoption.js';
export type { AdoptionState, Inspiration, Adoption } from './model/adoption.js';
export type { Threshold, AgendaPolicy } from './model/agenda-policy.js';
export { AUDIENCE_GROUPS } from './model/audience.js';
export type { AudienceGroup, AgeRange, Audience } from './model/audience.js';
export { FORMAT } from './model/catalogue.js';
export type { Removal, Catalogue } from './model/catalogue.js';
export { CHALLENGE_MATCHES } from './model/challenge.js';
export type { ChallengeMatch, ChallengeReport, SameChallenge, Challenge } from './model/challenge.js';
export type { ChildParticipation } from './model/child-participation.js';
export { CLAIM_STATUSES } from './model/claim-status.js';
export type { ClaimStatus } from './model/claim-status.js';
export type { Contact } from './model/contact.js';
export { EFFECTS } from './model/contribution.js';
export type { Effect, Contribution } from './model/contribution.js';
export { firstDay, isInOrder, isPartialDate, isTimestamp, lastDay, periodsOverlap, yearsLater } from './model/date.js';
export type { Day, PartialDate, Period, Timestamp } from './model/date.js';
export { DOMAINS } from './model/domain.js';
export type { Domain } from './model/domain.js';
export { EVIDENCE_SCHEMES, EVIDENCE_DIRECTIONS } from './model/evidence.js';
export type { EvidenceScheme, EvidenceDirection, Evidence } from './model/evidence.js';
export type { Goal } from './model/goal.js';
export { GRADES } from './model/grade.js';
export type { Grade } from './model/grade.js';
export { ID_PATTERN, iriOf, splitRef } from './model/id.js';
export type { Id, Ref } from './model/id.js';
export { INDICATOR_DIRECTIONS } from './model/indicator.js';
export type { IndicatorDirection, IndicatorPoint, Measurement, Indicator } from './model/indicator.js';
export type { NetworkMember, LearningNetwork } from './model/learning-network.js';
export { LESSON_KINDS } from './model/lesson.js';
export type { LessonKind, LessonTeller, Lesson } from './model/lesson.js';
export { FIGURE_LEVELS, PHASES, figureValue } from './model/local-context.js';
export type { FigureLevel, Phase, SourcedFigure, Figure, SesWoa, LocalContext } from './model/local-context.js';
export { directionOf, isBlank, lookupText, TRANSLATORS } from './model/localized-text.js';
export type { LocalizedText, ShownText, TranslatedText, Translator } from './model/localized-text.js';
export type { Meeting } from './model/meeting.js';
export { momentOf } from './model/moment.js';
export { newId } from './model/new-id.js';
export { ORGANISATION_KINDS } from './model/organisation.js';
export type { OrganisationKind, Organisation } from './model/organisation.js';
export type { Condition, Cost, PracticeUse, Review, Practice } from './model/practice.js';
export type { Question } from './model/question.js';
export { ROLES } from './model/role.js';
export type { Role } from './model/role.js';
export type { SharedAgenda } from './model/shared-agenda.js';
export type { Source } from './model/source.js';
export { isContactLink, isLink } from './model/url.js';
export { PLACE_FEATURES } from './place/features.js';
export type { FeatureValue, PlaceFeature } from './place/features.js';
export { FITS, similarity } from './place/similarity.js';
export type { FeatureSimilarity, Fit, Similarity, SimilarityOptions } from './place/similarity.js';
export type { Fact, Facts } from './problems/facts.js';
export type {
  Problem,
  ProblemCode,
  ProblemFacts,
  ProblemPath,
  ProblemPlace,
  RecordKind,
  ValueType,
} from './problems/problem.js';
export { agendaFromTables } from './tables/agenda-from-tables.js';
export type { AgendaFromTables, AgendaFromTablesOptions, AgendaTables } from './tables/agenda-from-tables.js';
export { readNumber } from './tables/cells.js';
export { agendaToTables, tableText } from './tables/agenda-to-tables.js';
export type { AgendaAsTables, AgendaToTablesOptions } from './tables/agenda-to-tables.js';
export type { Table } from './tables/read-table.js';
export type { Cell, TableName, TableProblem, TableProblemCode, TableProblemFacts } from './problems/table-problem.js';
export type { TableWords } from './tables/vocabulary.js';
export { tableWords as tableWordsEn } from './tables/words-en.js';
export { tableWords as tableWordsNl } from './tables/words-nl.js';
