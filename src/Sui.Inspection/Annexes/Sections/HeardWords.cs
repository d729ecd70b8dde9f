using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>How many of how many were heard, and who was not, in sentences.</summary>
internal sealed class HeardWords(AnnexContext context)
{
    private readonly Heard _heard = context.Assessment.Heard;
    private readonly Caseload? _caseload = context.Caseload;

    /// <summary>The sentences as paragraphs.</summary>
    public IEnumerable<AnnexBlock> Paragraphs() =>

    [
        .. Blocks.Paragraph(People(), Through()),
        .. Blocks.Paragraph(new UnheardWords(context).Sentences().Prepend(
            _caseload?.GroupRule == Representativeness.Poor ? context.Words.Say("GroupRule.Against") : string.Empty)),
    ];

    /// <summary>How many people were heard, of how many on the caseload, and why no exact number is told.</summary>
    public string People() => Blocks.Sentences(
        InShort(), context.Disclosure.Heard.Total is { Form: TotalForm.Shown } ? context.Words.Say("Heard.AtLeastWhy") : string.Empty);

    /// <summary>How many people were heard, of how many on the caseload.</summary>
    public string InShort()
    {
        var words = context.Words;
        var caseload = _caseload?.Size is not { } size ? words.Say("Heard.OfUnknown")
            : context.Disclosure.Profile.HidesSize ? words.Say("Heard.OfHidden")
            : words.Say("Heard.Of", ("size", words.Figure(size)));
        var total = context.Disclosure.Heard.Total;
        return total.Form switch
        {
            TotalForm.Exact => words.Count(IsBound() ? "Heard.UpTo" : "Heard.Exact", total.Count, ("caseload", caseload)),
            TotalForm.AtMost => words.Count("Heard.UpTo", total.Count, ("caseload", caseload)),
            TotalForm.Shown => words.Count(total.IsMost ? "Heard.ShownUpTo" : "Heard.Shown", total.Count, ("caseload", caseload)),
            _ => words.Say("Heard.Few", ("caseload", caseload)),
        };
    }

    /// <summary>Where their words come from; empty where nobody was heard.</summary>
    public string Through()
    {
        var through = _heard.Sources.Index()
            .Where(entry => entry.Item.Experience == Experience.Lived && entry.Item.Heard > 0
                && context.Rubric.Placement.HeardOrigins.Contains(entry.Item.Origin))
            .Select(entry => Through(entry.Index, entry.Item)).ToList();
        return through.Count == 0 ? string.Empty : context.Words.Say("Heard.Through", ("sources", string.Join("; ", through)));
    }

    /// <summary>Whether somebody heard in two ways is counted once, and whom the count leaves out; empty where nobody was heard.</summary>
    public string Linked() => _heard.People == 0 ? string.Empty : Blocks.Sentences(
        context.Disclosure.Heard.Total.Form == TotalForm.AtMost ? context.Words.Say("Heard.Twice")
            : context.Disclosure.CanBeHeardTwice ? context.Words.Say("Heard.Once")
            : Spoke().Count() > 1 ? context.Words.Say("Heard.NotLinked")
            : string.Empty,
        _heard.Sources.Any(source => source is { Experience: Experience.Lived, Heard: > 0 } && !context.Rubric.Placement.HeardOrigins.Contains(source.Origin))
            ? context.Words.Say("Heard.Counted") : string.Empty);

    /// <summary>Whether the count is the most that it can be: somebody without a pseudonym, such as in a group, can stand in another source too.</summary>
    public bool IsBound()
    {
        var spoke = Spoke().Select(source => source.SourceId).ToHashSet(StringComparer.Ordinal);
        var known = context.Pack.Responses.Where(response => spoke.Contains(response.SourceId)).ToLookup(response => response.SourceId, StringComparer.Ordinal);
        return spoke.Count > 1 && spoke.Any(source => !known[source].Any() || known[source].Any(response => response.Person is null));
    }

    /// <summary>How many were heard through a source, or the range that is shown for it.</summary>
    public static string Number(AnnexContext context, int index, HeardFromSource source) => context.Disclosure.Heard.RangeOf(index) is var (least, most)
        ? context.Words.Say("Span", ("from", context.Words.Figure(least)), ("to", context.Words.Figure(most))) : context.Words.Figure(source.Heard);

    private IEnumerable<HeardFromSource> Spoke() => _heard.Sources.Where(source => source is { Experience: Experience.Lived, Heard: > 0 }
        && context.Rubric.Placement.HeardOrigins.Contains(source.Origin));

    private string Through(int index, HeardFromSource source)
    {
        var (words, control) = (context.Words, context.Disclosure.Heard);
        var key = control.HidesHeard(index) ? "Heard.Through.Hidden"
            : source.Invited is null || control.HidesInvited(index) ? "Heard.Through.Count" : "Heard.Through.Of";
        return words.Say(
            key,
            ("title", context.FromPack(source.Title)),
            ("heard", Number(context, index, source)),
            ("invited", words.Figure(source.Invited ?? 0)));
    }
}
