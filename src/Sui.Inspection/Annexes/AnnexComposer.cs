using Sui.Inspection.Annexes.EasyRead;
using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Annexes.Supplements;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Masking;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Pdf;
using Sui.Inspection.Plugins;

namespace Sui.Inspection.Annexes;

/// <summary>Composes the annex from the sections that ship and those that plug-ins add.</summary>
internal sealed class AnnexComposer(
    IEnumerable<IAnnexSectionProvider> providers, PrivacyGuard? guard = null, IReadOnlyList<PdfFont>? fonts = null, IDataRegistry<Instrument>? instruments = null) : IAnnexComposer
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
    private readonly IReadOnlyList<PdfFont> _fonts = fonts ?? [];
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

        if (request.SupplementAddress is { } address && !SupplementAddress.IsValid(address))
        {
            throw new ArgumentException("The address of the supplement is neither an absolute address of the web nor the name of a file beside the annex.", nameof(request));
        }

        if (request.RecordCommitment is { } commitment && !RecordCommitment.IsValid(commitment))
        {
            throw new ArgumentException("The commitment to the full record is not 64 lower-case hexadecimal digits.", nameof(request));
        }

        cancellationToken.ThrowIfCancellationRequested();
        // Everything below, sections of plug-ins included, sees texts without identifiers.
        assessment = AssessmentMask.ForAnnex(_guard, assessment, request.Audience);
        var whole = new AnnexContext(assessment, request, _fonts, instruments);
        var record = RecordMaker.Make(whole);
        var context = Fitted(whole, record, cancellationToken);
        var own = new LanguageRuns(SupplementOf(context)).Resolve(PartsOf(context).Select(part => Compose(part, context, cancellationToken)));
        var calls = new PluginCalls();
        var sections = new AddedSections(_providers, _guard, calls).After(own, assessment, context, record);
        return Document(context, record, sections) with { Problems = calls.Problems };
    }

    // Page one stands alone: what it has no room for stands further on. The shipped PDF is the measure for every format, so that all say the same.
    private AnnexContext Fitted(AnnexContext context, AnnexRecord record, CancellationToken cancellationToken)
    {
        if (PartsOf(context) != Annex)
        {
            return context;
        }

        var rooms = PageOneRoom.All.Select(context.With);
        var shipped = new PdfAnnexRenderer(_fonts);
        return rooms.FirstOrDefault(one => shipped.CountPages(
            Document(one, record, new LanguageRuns(null).Resolve([Compose(Annex[0], one, cancellationToken)])), cancellationToken) == 1) ?? rooms.Last();
    }

    // Only the annex points into the supplement, and the supplement into itself.
    private static string? SupplementOf(AnnexContext context) => context.Request.Part switch
    {
        AnnexPart.Supplement => string.Empty,
        AnnexPart.Annex when context.Published => context.Request.SupplementAddress,
        _ => null,
    };

    private static AnnexDocument Document(AnnexContext context, AnnexRecord record, IReadOnlyList<AnnexSection> sections)
    {
        var (words, request, assessment) = (context.Words, context.Request, context.Assessment);
        return new AnnexDocument
        {
            Title = Titles.Of(context, request.Part),
            Subtitle = LanguageMarks.Strip(words.Say(
                request.Part == AnnexPart.EasyRead ? "Subtitle.EasyRead" : context.PublishedOnly ? "Subtitle.PublishedOnly" : "Subtitle",
                ("prompt", assessment.Framework.Prompt.Id),
                ("provider", context.Provider),
                ("framework", context.In(assessment.Framework.Title)),
                ("fieldwork", context.PublishedOnly ? words.Date(context.Pack.Fieldwork.To) : words.Span(context.Pack.Fieldwork)))),
            Language = words.Language,
            Audience = request.Audience,
            Part = request.Part,
            SupplementAddress = SupplementOf(context) is { Length: > 0 } address ? address : null,
            RecordCommitment = context.Commitment,
            Draft = context.Draft,
            FileName = Titles.File(context, request.Part),
            Date = context.Date,
            Notice = Notice(context),
            Record = record,
            Sections = ShorthandNotes.Add(sections, words),
        };
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
        Add(context.Draft, PublicationCheck.WhyDraft(context.Assessment, context.Request.Date, context.Request.Today) switch
        {
            PublicationCodes.NotDecided => context.PublishedOnly ? "Notice.Draft.NotApproved" : "Notice.Draft.NotDecided",
            PublicationCodes.NothingDecided => "Notice.Draft.NothingDecided",
            PublicationCodes.DatedLater => "Notice.Draft.DatedLater",
            PublicationCodes.DecidedAhead => "Notice.Draft.DecidedAhead",
            PublicationCodes.AnnexAhead => "Notice.Draft.AnnexAhead",
            PublicationCodes.CaseUnpublished => "Notice.Draft.NotPublished",
            PublicationCodes.NoReason => "Notice.Draft.NoReason",
            PublicationCodes.ModeratorDecided => "Notice.Draft.ModeratorDecided",
            PublicationCodes.DecidedOnPublished => "Notice.Draft.DecidedOnPublished",
            _ => "Notice.Draft.NotModerated",
        });
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
