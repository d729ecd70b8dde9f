using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Masking;
using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Annexes;

/// <summary>Composes the annex from the sections that ship and those that plug-ins add.</summary>
internal sealed class AnnexComposer(IEnumerable<IAnnexSectionProvider> providers, PrivacyGuard? guard = null) : IAnnexComposer
{
    private static readonly IAnnexPart[] Parts =
    [
        new SummarySection(), new LadderSection(), new ReachSection(), new ElementsSection(), new CriteriaSection(),
        new ActivitiesSection(), new ProposalsSection(), new QuotesSection(), new HeardSection(), new LimitsSection(), new MethodSection(),
        new AppendixSection(),
    ];

    // What nobody gathered has no placement, no reach and nobody who was heard.
    private static readonly IAnnexPart[] PublishedOnlyParts =
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

        cancellationToken.ThrowIfCancellationRequested();
        // Everything below, sections of plug-ins included, sees texts without identifiers.
        assessment = AssessmentMask.ForAnnex(_guard, assessment, request.Audience);
        var context = new AnnexContext(assessment, request);
        var parts = context.PublishedOnly ? PublishedOnlyParts : Parts;
        var own = LanguageRuns.Resolve(parts.Select(part => Compose(part, context, cancellationToken)));
        var sections = WithAdded(own, assessment, context);

        var words = context.Words;
        var pack = assessment.Evidence;
        return new AnnexDocument
        {
            Title = LanguageMarks.Strip(Title(context)),
            Subtitle = LanguageMarks.Strip(words.Say(
                context.PublishedOnly ? "Subtitle.PublishedOnly" : "Subtitle",
                ("prompt", assessment.Framework.Prompt.Id),
                ("framework", context.In(assessment.Framework.Title)),
                ("fieldwork", context.PublishedOnly ? words.Date(pack.Fieldwork.To) : words.Span(pack.Fieldwork)))),
            Language = words.Language,
            Audience = request.Audience,
            Draft = context.Draft,
            FileName = FileNameOf(context),
            Date = context.Date,
            Notice = Notice(context),
            Record = RecordMaker.Make(context),
            Sections = ShorthandNotes.Add(sections, words),
        };
    }

    // Checked as the plug-in gave them, so that what is said of a fault is about its own words.
    private IReadOnlyList<AnnexSection> WithAdded(IReadOnlyList<AnnexSection> own, Assessment assessment, AnnexContext context)
    {
        IReadOnlyList<AnnexSection> added = [.. _providers.SelectMany(provider => provider.GetSections(assessment, context.Request))];
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

    private static string Title(AnnexContext context)
    {
        var title = context.Words.Say(context.Published ? "Title.Published" : "Title.Working", ("provider", context.Provider));
        return context.Draft ? context.Words.Say("Title.Draft", ("title", title)) : title;
    }

    private static string FileNameOf(AnnexContext context)
    {
        var provider = string.Concat(context.Pack.Provider.Id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        return string.Join('-', new[] { provider, context.Published ? "annex" : "working-paper", context.Draft ? "draft" : string.Empty }
            .Where(part => part.Length > 0));
    }

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
