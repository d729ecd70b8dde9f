using System.Globalization;
using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Pdf;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>What is missing before an annex can be published (method, section 10).</summary>
internal sealed class PublicationCheck(PrivacyGuard guard, bool namesListed, IReadOnlyList<PdfFont> fonts)
{
    /// <summary>The code of the first reason why the published annex of an assessment is a draft; null where it is none.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="day">The day that the annex is dated; null for the first that it can have.</param>
    /// <param name="today">The day on which it is made; null where that is not known.</param>
    public static string? WhyDraft(Assessment assessment, DateOnly? day, DateOnly? today) => Errors(assessment, day, today).FirstOrDefault()?.Code;

    /// <summary>Lists what is missing: errors first, then what has to be looked at and was not.</summary>
    public IReadOnlyList<Problem> Run(Assessment assessment, PublicationRequest request)
    {
        var pack = assessment.Evidence;
        return
        [
            .. Errors(assessment, request.Date, request.Today),
            .. Unless(PublicationReview.Departure, DecisionDays.OutOfOrder(pack)),
            .. Unless(PublicationReview.Departure, Departure(assessment)),
            .. Unless(PublicationReview.Names, Names()),
            .. Unless(PublicationReview.Wording, Wording(assessment)),
            .. Unless(PublicationReview.Wording, assessment.Problems.Where(problem => problem.Code == IntakeCodes.OtherWording)),
            .. Unless(PublicationReview.Quotations, Quotations(pack)),
            .. Unless(PublicationReview.Quotations, Untranslated(pack, request.Language ?? pack.Language, fonts)),
            .. Unless(PublicationReview.SmallNumbers, SmallNumbers(assessment)),
            .. Unless(PublicationReview.Masks, Masked(pack)),
            .. Unless(PublicationReview.Drafts, pack.Drafts.Select(Draft)),
            .. Unless(PublicationReview.Requests, Requests(pack)),
        ];

        IEnumerable<Problem> Unless(PublicationReview review, IEnumerable<Problem> problems) => request.Reviewed.Contains(review) ? [] : problems;
    }

    private static IEnumerable<Problem> Errors(Assessment assessment, DateOnly? day, DateOnly? today) => Decided(assessment)
        .Concat(day is { } dated ? Later(assessment.Evidence, dated) : [])
        .Concat(today is { } now ? DaysAhead.Of(assessment.Evidence.Decision, day, now) : []);

    private static IEnumerable<Problem> Decided(Assessment assessment)
    {
        if (assessment.Evidence.Decision is not { } decision)
        {
            yield return assessment.Rubric.AllowsNoVerdict(assessment.Evidence)
                ? Error(
                    PublicationCodes.NotDecided, "decision", "Nobody has approved the document for publication, so that it is a draft.",
                    "Who approved it, when and why, with neither a rung nor a rating.", "Have it approved, and fill in the decision; leave rung and rating empty.")
                : Error(
                    PublicationCodes.NotDecided, "decision", "No inspector has decided, so that the annex is a draft.",
                    "Who decided what, when and why.", "Have an inspector decide, and fill in the decision.");
            yield break;
        }

        if (decision is { Rating: null, Rung: null } && !assessment.Rubric.AllowsNoVerdict(assessment.Evidence))
        {
            yield return Error(
                PublicationCodes.NothingDecided, "decision.rating", "The decision names neither a rung nor a rating, so that the annex is a draft.",
                "What was decided.", "Fill in the rung, or the rating, or both; where it cannot be rated, the rung alone.");
        }

        if (decision.IsProvisional)
        {
            yield return Error(
                PublicationCodes.CaseUnpublished, "decision", "The case has not published the decision, so that the annex is a draft.",
                "The case in the state Published, as it was published.", "Publish the case: sui case fire FILE publish. Where it is published and changed since, open it again first: sui case fire FILE reopen --why TEXT.");
        }

        if (!Moderation.IsGiven(decision.Reason))
        {
            yield return Error(
                PublicationCodes.NoReason, "decision.reason", "The decision has no reason, so that the annex is a draft.",
                "Why it was decided so.", "Write the reason down.");
        }

        if (!Moderation.IsNamed(decision))
        {
            yield return Error(
                PublicationCodes.NotModerated, "decision.moderatedBy", "No second person has moderated the decision, so that the annex is a draft.",
                "The role of whoever moderated it.", "Have the decision moderated, and fill in who did.");
        }
        else if (!Moderation.IsBySecondPerson(decision))
        {
            yield return Error(
                PublicationCodes.ModeratorDecided, "decision.moderatedBy", "Whoever decided moderated as well, so that the annex is a draft.",
                "Another person than the one who decided.", "Have a second person moderate the decision; where two have one role, say how they differ, or that they are two: moderatedByAnother.");
        }

        if (decision is not { Rating: null, Rung: null } && assessment.Rubric.AllowsNoVerdict(assessment.Evidence))
        {
            yield return Error(
                PublicationCodes.DecidedOnPublished, "decision", "A rung or a rating is decided on published evidence alone, so that the document is a draft.",
                "Neither a rung nor a rating, or evidence that inspectors gathered.", "Leave both empty, or add the evidence and say that it is not published only.");
        }
    }

    // What was decided or said after the annex cannot stand in it.
    private static IEnumerable<Problem> Later(EvidencePack pack, DateOnly day)
    {
        if (pack.Decision?.DecidedOn > day)
        {
            yield return DatedLater("decision.decidedOn", "The decision is dated after the annex.");
        }

        foreach (var (name, index, _) in PublicationDay.Said(pack.Decision).Where(said => said.SaidOn > day))
        {
            yield return DatedLater(
                string.Create(CultureInfo.InvariantCulture, $"decision.{name}[{index}].saidOn"), "What was said of the decision is dated after the annex.");
        }
    }

    private static Problem DatedLater(string property, string what) => Error(
        PublicationCodes.DatedLater, property, what, "A day not after that of the annex.",
        "Correct the day, date the annex later, or publish what came after it in a new version.");

    private static IEnumerable<Problem> Departure(Assessment assessment)
    {
        if (assessment.Evidence.Decision is { } decided && decided.Rung != assessment.Placement.Rung && !assessment.Rubric.AllowsNoVerdict(assessment.Evidence))
        {
            yield return Warning(
                PublicationCodes.OtherRung, new ProblemLocation(ManifestReader.FileName, Column: "decision.rung"),
                decided.Rung is null ? "The decision names no rung, though the evidence gives one; the annex says so."
                    : "The rung decided is another than the one that the evidence gives; the annex says that it departs from it.",
                "A reason that bears it.", "Read the reason again, and say that this was looked at.");
        }

        if (assessment.Evidence.Decision?.Rating is { } rating && (rating < assessment.Rating.Low || rating > assessment.Rating.High))
        {
            yield return Warning(
                PublicationCodes.OutsideRange, new ProblemLocation(ManifestReader.FileName, Column: "decision.rating"),
                "The rating decided lies outside the range that the evidence leaves; the annex says that it departs from it.",
                "A reason that bears it.", "Read the reason again, and say that this was looked at.");
        }
    }

    private static Problem Draft(DraftFinding draft) => Warning(
        PublicationCodes.DraftLeft, ItemPlace.Of(draft.Locator, "draft", draft.Id, Members.Statement),
        "The draft was never coded, so that what was said counts nothing.", "Direction, strength and finding.",
        "Code it, delete it, or say that this was looked at.");

    // What was asked for by the end of fieldwork and had not come when it was decided.
    private static IEnumerable<Problem> Requests(EvidencePack pack)
    {
        var end = pack.Fieldwork.To;
        return EvidenceRequests.Open(pack.Absences, pack.Decision?.DecidedOn is { } decided && decided > end ? decided : end)
            .Select(request => Warning(
                PublicationCodes.RequestOpen, ItemPlace.Of(request.Record.Locator, "absence", request.Record.Id, Members.ReceivedOn),
                "The provider was asked for this and has not supplied it.", "The day on which it came.",
                "Ask again, fill in received_on where it came, or say that this was looked at."));
    }

    private IEnumerable<Problem> Names()
    {
        if (!namesListed)
        {
            yield return Warning(
                PublicationCodes.NoNames, new ProblemLocation(ManifestReader.FileName),
                "No names were listed to look for, so that names of people may be printed.",
                "The names of people met or heard of (docs/privacy.md).", "Give the list of names, or say that this was looked at.");
        }
    }

    private static IEnumerable<Problem> Wording(Assessment assessment)
    {
        var framework = assessment.Framework;
        if (!framework.Prompt.Verified)
        {
            yield return Warning(
                PublicationCodes.WordingUnverified, new ProblemLocation("framework", Column: "prompt.officialWording"),
                "The wording of the prompt was not checked against its source.", "A framework whose quotations are verified.",
                "Check the wording, or say that this was looked at.");
        }

        if (framework.Standards.FirstOrDefault(standard => standard.Id == framework.Prompt.StandardId) is { Verified: false })
        {
            yield return Warning(
                PublicationCodes.WordingUnverified, new ProblemLocation("framework", Column: "standards"),
                "The name of the prompt's standard was not checked against its source.", "A framework whose names are verified.",
                "Check the name, or say that this was looked at.");
        }
    }

    private static IEnumerable<Problem> Quotations(EvidencePack pack) => pack.Quotes
        .Where(quote => quote.Consent is QuoteConsent.NotRecorded)
        .Select(quote => Warning(
            PublicationCodes.NoConsent, PrintedText.PlaceOf(quote), "No consent to this quotation is recorded; the published annex leaves it out.",
            "Consent that is given and recorded.", "Ask the person, or say that this was looked at."));

    /// <summary>Quotations that are printed, and that readers of a language have neither in it nor in translation, in letters that can be printed.</summary>
    public static IEnumerable<Problem> Untranslated(EvidencePack pack, string language, IReadOnlyList<PdfFont> fonts) => pack.Quotes
        .Where(quote => quote.Consent is QuoteConsent.Given or QuoteConsent.Published && !string.IsNullOrWhiteSpace(quote.Text)
            && !QuoteLanguages.IsReadable(quote, pack.Language, language, fonts))
        .Select(quote => Warning(
            PublicationCodes.Untranslated, ItemPlace.Of(quote.Locator, "quote", quote.Id, Members.Translation),
            QuoteLanguages.IsTranslated(quote, pack.Language, language) ? "The translation has letters that the fonts lack, so that it is not printed, and readers of the document cannot read the quotation without it."
                : LanguageTags.Same(quote.Language ?? pack.Language, language) ? "The quotation has letters that the fonts lack, so that it is not printed, and it has no translation that is."
                : "The quotation is in another language than the document and has no translation into it.", "Words that readers of the document have.",
            "Add the translation, in letters that can be printed, or fonts that have them; or say that this was looked at."));

    // In what was found of a source that heard few people, words for all or none of them tell how many as well.
    private static IEnumerable<Problem> SmallNumbers(Assessment assessment)
    {
        var few = assessment.Heard.Sources
            .Where(source => source is { Heard: > 0 and < DisclosureControl.SmallestTotal, Kind: not (SourceKind.Observation or SourceKind.Document or SourceKind.Data) }).Select(source => source.SourceId)
            .ToHashSet(StringComparer.Ordinal);
        return PrintedText.Of(assessment.Evidence)
            .Where(one => SmallNumberWords.Has(one.Text) || (one.FoundIn is { } source && few.Contains(source) && WholeGroupWords.Has(one.Text))).Select(SmallNumber);
    }

    private IEnumerable<Problem> Masked(EvidencePack pack)
    {
        var policy = MaskingPolicy.Published(pack.Language);
        return PrintedText.Of(pack)
            .Where(one => Masks.AreIn(one.Text) || guard.Masker.Mask(one.Text, policy).Text != one.Text)
            .Select(one => Warning(
                PublicationCodes.Masked, one.Location, "Something in this text is masked in print, since it identifies somebody or may.",
                "A text that needs no mask.", "Write the text so that it identifies nobody, or say that the mask was looked at."));
    }

    private static Problem SmallNumber(PrintedText one) => Warning(
        PublicationCodes.SmallNumber, one.Location, "The text tells how many people, and the number or its complement is under five.",
        "Words such as 'some', or a number of ten or more.", "Write the text without the number, or say that this was looked at.");

    /// <summary>Something without which the annex is a draft.</summary>
    public static Problem Error(string code, string path, string message, string expected, string action) =>
        Make(code, ProblemSeverity.Error, new ProblemLocation(ManifestReader.FileName, Column: path), message, expected, action);

    /// <summary>Something that has to be looked at.</summary>
    public static Problem Warning(string code, ProblemLocation location, string message, string expected, string action) =>
        Make(code, ProblemSeverity.Warning, location, message, expected, action);

    private static Problem Make(
        string code, ProblemSeverity severity, ProblemLocation location, string message, string expected, string action) => new()
        {
            Code = code,
            Severity = severity,
            Location = location,
            Message = message,
            Expected = expected,
            Action = action,
        };
}
