using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Pdf;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>What every section of an annex looks at: the assessment, the words and what may be shown.</summary>
internal sealed class AnnexContext
{
    private readonly Dictionary<string, Criterion> _criteria;
    private readonly Dictionary<string, CriterionOutcome> _outcomes;
    private readonly Dictionary<string, EvidenceSource> _sources;
    private readonly Lazy<Dictionary<string, Finding>> _findings;

    /// <summary>Makes the context of one annex.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="fonts">The host's fonts; null for none.</param>
    /// <param name="instruments">The instruments known; null for those that ship.</param>
    public AnnexContext(
        Assessment assessment, AnnexRequest request, IReadOnlyList<PdfFont>? fonts = null, IDataRegistry<Instrument>? instruments = null)
    {
        Fonts = fonts ?? [];
        Assessment = assessment;
        Caseload = CountedCaseload.Of(assessment);
        Request = request;
        Words = AnnexWording.In(request.Language, assessment.Framework);
        Published = request.Audience != AnnexAudience.Working;
        Draft = Published && PublicationCheck.WhyDraft(assessment, request.Date, request.Today) is not null;
        var own = OwnShareCounter.Of(assessment, instruments ?? BuiltIn.Instruments);
        Disclosure = Published ? DisclosurePlan.Published(assessment, own) : DisclosurePlan.Open(assessment, own);
        Entries = new EntryNumbers(assessment.Rubric, Words);
        Date = request.Date ?? PublicationDay.Earliest(assessment.Evidence);
        _criteria = assessment.Rubric.Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);
        _outcomes = assessment.Criteria.ToDictionary(outcome => outcome.Id, StringComparer.Ordinal);
        _findings = new(() => assessment.Evidence.Findings.GroupBy(finding => finding.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));
        _sources = assessment.Evidence.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
    }

    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>The caseload as it counted: with the people heard and the group rule that were worked out, where the rubric has them worked out.</summary>
    public Caseload? Caseload { get; }

    /// <summary>What was asked for.</summary>
    public AnnexRequest Request { get; }

    /// <summary>The host's fonts, for what the shipped one cannot print.</summary>
    public IReadOnlyList<PdfFont> Fonts { get; }

    /// <summary>The words.</summary>
    public AnnexWording Words { get; }

    /// <summary>The numbers of the supplement's entries.</summary>
    public EntryNumbers Entries { get; }

    /// <summary>What may be shown.</summary>
    public DisclosurePlan Disclosure { get; }

    /// <summary>Whether the annex is published; otherwise it is the working paper.</summary>
    public bool Published { get; }

    /// <summary>Whether the pack holds published evidence only, and the rubric lets nothing be judged from that.</summary>
    public bool PublishedOnly => Rubric.AllowsNoVerdict(Pack);

    /// <summary>Whether it is a published annex that is still a draft.</summary>
    public bool Draft { get; }

    /// <summary>The commitment to the full record; null for none. What is not final, or not published, is not what was recorded.</summary>
    public string? Commitment => Published && !Draft ? Request.RecordCommitment : null;

    /// <summary>How much page one has room for.</summary>
    public PageOneRoom Room { get; private set; } = PageOneRoom.All[0];

    /// <summary>The day on the cover.</summary>
    public DateOnly Date { get; }

    /// <summary>Where the provider stands: on the rung that an inspector decided on, or else where the evidence places it; null for nowhere.</summary>
    public Rung? Standing => Pack.Decision?.Rung ?? Assessment.Placement.Rung;

    /// <summary>Whether an inspector decided on another rung than that of the evidence.</summary>
    public bool Departs => Standing != Assessment.Placement.Rung;

    /// <summary>Whether an inspector decided and named no rung, though the evidence gives one.</summary>
    public bool NamesNoRung => Pack.Decision is { Rung: null } && Assessment.Placement.Rung is not null;

    /// <summary>The rubric.</summary>
    public Rubric Rubric => Assessment.Rubric;

    /// <summary>The evidence.</summary>
    public EvidencePack Pack => Assessment.Evidence;

    /// <summary>The provider's name. A name is the same in every language.</summary>
    public string Provider => LanguageMarks.Clean(Pack.Provider.Name);

    /// <summary>The same with another room on page one.</summary>
    public AnnexContext With(PageOneRoom room)
    {
        var other = (AnnexContext)MemberwiseClone();
        other.Room = room;
        return other;
    }

    /// <summary>A text in the annex's language; marked as English where that language is missing.</summary>
    public string In(LocalisedText text) => LanguageMarks.In(text, Words.Language);

    /// <summary>The same without what ends a sentence.</summary>
    public string Bare(LocalisedText text) =>
        LanguageMarks.In(text, Words.Language, words => words.TrimEnd('?', '.', ' '));

    /// <summary>A text that stands in the pack, marked with the pack's language where the annex is in another.</summary>
    public string FromPack(string text) => In(text, Pack.Language);

    /// <summary>A text in a language, marked with it where the annex is in another.</summary>
    public string In(string text, string language) =>
        LanguageTags.Same(language, Words.Language) ? LanguageMarks.Clean(text) : LanguageMarks.Mark(text, language);

    /// <summary>Whether a language is the annex's own.</summary>
    public bool InOwnLanguage(string language) => LanguageTags.Same(language, Words.Language);

    /// <summary>A criterion as the rubric has it; null when it does not.</summary>
    public Criterion? Criterion(string id) => _criteria.GetValueOrDefault(id);

    /// <summary>The name of a constituency of the prompt; the first one's for an id that the prompt does not have.</summary>
    public string ConstituencyName(string? id)
    {
        var all = Assessment.Framework.Prompt.Constituencies;
        return In((all.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal)) ?? all[0]).Name);
    }

    /// <summary>The name of an element of the prompt; its id for one that the prompt does not have.</summary>
    public string ElementName(string id) =>
        Assessment.Framework.Prompt.Elements.FirstOrDefault(element => string.Equals(element.Id, id, StringComparison.Ordinal)) is { } known
            ? In(known.Name) : id;

    /// <summary>A criterion's place in the rubric, from 0; after the last for one that it does not have.</summary>
    public int PlaceOf(string id) =>
        Rubric.Criteria.TakeWhile(criterion => !string.Equals(criterion.Id, id, StringComparison.Ordinal)).Count();

    /// <summary>What became of a criterion; null when it was not assessed.</summary>
    public CriterionOutcome? Outcome(string id) => _outcomes.GetValueOrDefault(id);

    /// <summary>A criterion's statement without its full stop.</summary>
    public string Statement(string id) => Criterion(id) is { } criterion ? Bare(criterion.Statement) : id;

    /// <summary>A criterion's id and statement, to be named in a sentence.</summary>
    public string Named(string id) => Words.Say("Criterion.Named", ("id", id), ("statement", Statement(id)));

    /// <summary>A criterion's statement between quotation marks, with the number of its entry in the supplement; no code.</summary>
    public string Stated(string id) => Numbered(Words.Say("Quoted", ("text", Statement(id))), Entries.Mark(id));

    /// <summary>A text with the numbers that it leads to, before the full stop that ends it.</summary>
    public static string Numbered(string text, string mark) => mark.Length == 0 || text.Length == 0 ? text
        : text[^1] == '.' ? text[..^1] + "\u00A0" + mark + "."
        : text + "\u00A0" + mark;

    /// <summary>A rung's name.</summary>
    public string RungName(Rung rung) => Definition(rung) is { } definition ? In(definition.Name) : rung.ToString();

    /// <summary>A rung's meaning, as a sentence.</summary>
    public string RungMeaning(Rung rung) => Definition(rung) is { } definition ? Sentence(In(definition.Meaning)) : string.Empty;

    /// <summary>A source's title.</summary>
    public string SourceTitle(string id) => _sources.TryGetValue(id, out var source) ? FromPack(source.Title) : id;

    /// <summary>A source's kind; null for one that the pack does not have.</summary>
    public SourceKind? KindOf(string id) => _sources.GetValueOrDefault(id)?.Kind;

    /// <summary>The findings behind a signal, in its order; empty where it rests on none.</summary>
    public IEnumerable<Finding> FindingsOf(Signal signal) => signal.EvidenceIds.Select(_findings.Value.GetValueOrDefault).OfType<Finding>();

    /// <summary>A text as a sentence: with a capital and a full stop.</summary>
    public string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? trimmed
            : Words.Capitalise(trimmed) + (LanguageMarks.LastPrinted(trimmed) is '.' or '!' or '?' or '”' or '…' ? string.Empty : ".");
    }

    private RungDefinition? Definition(Rung rung) => Rubric.Rungs.FirstOrDefault(definition => definition.Rung == rung);
}
