using Sui.Inspection.Annexes.EasyRead;
using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Annexes.Supplements;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Masking;
using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Annexes;

/// <summary>Composes the annex from the sections that ship and those that plug-ins add.</summary>
internal sealed class AnnexComposer(IEnumerable<IAnnexSectionProvider> providers, PrivacyGuard? guard = null) : IAnnexComposer
{
    // The working paper holds everything, in one document.
    private static readonly IAnnexPart[] Working =
    [
        new SummarySection(), new LadderSection(), new ReachSection(), new ElementsSection(), new CriteriaSection(),
        new ActivitiesSection(), new ProposalsSection(), new QuotesSection(), new HeardSection(), new LimitsSection(), new MethodSection(),
        new AppendixSection(),
    ];

    private static readonly IAnnexPart[] Annex =
    [
        new GlanceSection(), new WhySection(), new ToldSection(), new SaidDidSection(), new DoneSection(), new VoicesSection(), new WhoSection(),
        new BoundsSection(), new HowSection(),
    ];

    private static readonly IAnnexPart[] Supplement = [new AboutSection(), new CriterionEntries(), .. RegisterEntries.All];

    // What nobody gathered has no placement, no reach and nobody who was heard.
    private static readonly IAnnexPart[] PublishedOnlyAnnex =
    [
        new PublishedSummarySection(), new DoneSection(), new SaidDidSection(), new VoicesSection(), new BoundsSection(), new HowSection(),
    ];

    private static readonly IAnnexPart[] PublishedOnlyWorking =
    [
        new PublishedSummarySection(), new ActivitiesSection(), new ProposalsSection(), new QuotesSection(), new CriteriaSection(),
        new LimitsSection(), new MethodSection(), new AppendixSection(),
    ];

    private readonly PrivacyGuard _guard = guard ?? PrivacyGuard.Nameless;
    private readonly IAnnexSectionProvider[] _providers = [.. providers];

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A section that was added cannot be printed; the message says why.</exception>
    public AnnexDocument Compose(Assessment assessment, AnnexRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(request);
        if (!Enum.IsDefined(request.Audience))
        {
            throw new ArgumentOutOfRangeException(nameof(request), "The audience is none of those that there are: Published, Working.");
        }

        if (!Enum.IsDefined(request.Part) || (request.Audience == AnnexAudience.Working && request.Part != AnnexPart.Annex))
        {
            throw new ArgumentOutOfRangeException(
                nameof(request), "The part is none of those that there are: Annex, Supplement, EasyRead; a working paper is one document, Annex.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        // Everything below, sections of plug-ins included, sees texts without identifiers.
        assessment = AssessmentMask.ForAnnex(_guard, assessment, request.Audience);
        var context = new AnnexContext(assessment, request);
        var parts = PartsOf(context);
        var own = LanguageRuns.Resolve(parts.Select(part => Compose(part, context, cancellationToken)));
        var sections = WithAdded(own, assessment, context);

        var words = context.Words;
        var pack = assessment.Evidence;
        return new AnnexDocument
        {
            Title = Titles.Of(context, request.Part),
            Subtitle = LanguageMarks.Strip(words.Say(
                request.Part == AnnexPart.EasyRead ? "Subtitle.EasyRead" : context.PublishedOnly ? "Subtitle.PublishedOnly" : "Subtitle",
                ("prompt", assessment.Framework.Prompt.Id),
                ("provider", context.Provider),
                ("framework", context.In(assessment.Framework.Title)),
                ("fieldwork", context.PublishedOnly ? words.Date(pack.Fieldwork.To) : words.Span(pack.Fieldwork)))),
            Language = words.Language,
            Audience = request.Audience,
            Part = request.Part,
            Draft = context.Draft,
            FileName = Titles.File(context, request.Part),
            Date = context.Date,
            Notice = Notice(context),
            Record = RecordMaker.Make(context),
            Sections = ShorthandNotes.Add(sections, words),
        };
    }

    // Checked as the plug-in gave them, so that what is said of a fault is about its own words.
    private IReadOnlyList<AnnexSection> WithAdded(IReadOnlyList<AnnexSection> own, Assessment assessment, AnnexContext context)
    {
        IReadOnlyList<AnnexSection> added =
        [
            .. _providers.Where(provider => (provider.Parts ?? [AnnexPart.Annex]).Contains(context.Request.Part))
                .SelectMany(provider => provider.GetSections(assessment, context.Request)),
        ];
        AnnexSectionCheck.Check([.. own, .. added]);
        if (added.Count == 0)
        {
            return own;
        }

        var language = context.Words.Language;
        var policy = context.Published ? MaskingPolicy.Published(language) : MaskingPolicy.Working(language);
        return [.. own, .. new SectionMask(_guard, policy).Mask(added, own)];
    }

    private static AnnexSection Compose(IAnnexPart part, AnnexContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return part.Compose(context);
    }

    private static IAnnexPart[] PartsOf(AnnexContext context) => (context.Published, context.Request.Part, context.PublishedOnly) switch
    {
        (false, _, true) => PublishedOnlyWorking,
        (false, _, _) => Working,
        (_, AnnexPart.Supplement, _) => Supplement,
        (_, AnnexPart.EasyRead, true) => EasyReadSections.PublishedOnly,
        (_, AnnexPart.EasyRead, _) => EasyReadSections.All,
        (_, _, true) => PublishedOnlyAnnex,
        _ => Annex,
    };

    private static string? Notice(AnnexContext context)
    {
        var notices = new List<string>();
        Add(context.Draft, context.Pack.Decision is null ? "Notice.Draft.NotDecided" : "Notice.Draft.NotModerated");
        Add(!context.Published, "Notice.Working");
        Add(context.Pack.Synthetic, "Notice.Synthetic");
        Add(context.Pack.PublishedEvidenceOnly, "Notice.PublishedOnly");
        return notices.Count == 0 ? null : string.Join(' ', notices);

        void Add(bool condition, string key)
        {
            if (condition)
            {
                notices.Add(context.Words.Say(key));
            }
        }
    }
}
