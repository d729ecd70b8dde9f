using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Response rates in print.</summary>
internal static class ResponseRates
{
    /// <summary>The response rate of a source: of those invited, how many were heard.</summary>
    public static string Of(AnnexContext context, int index, HeardFromSource source)
    {
        var control = context.Disclosure.Heard;
        return source.Invited is not { } invited ? Shorthand.NotAvailable
            : control.HidesHeard(index) || control.HidesInvited(index) ? Shorthand.Confidential
            : control.RangeOf(index) is var (least, most) ? Between(context, Rate(least), Rate(most))
            : Rate(source.Heard);

        string Rate(int heard) => context.Words.PercentFigure(Math.Min(1, (double)heard / invited));
    }

    // Of a number heard that is shown as a range, the rate is one too, unless both ends round to the same.
    private static string Between(AnnexContext context, string least, string most) =>
        least == most ? least : context.Words.Say("Span", ("from", least), ("to", most));

    /// <summary>The rates of the surveys behind a signal, in words; null where it comes from no survey of people (method, section 6: printed beside every survey signal).</summary>
    public static string? Of(AnnexContext context, Signal signal)
    {
        if (signal.SourceKind != SourceKind.Survey || signal.Experience == Experience.Record)
        {
            return null;
        }

        var rates = context.Assessment.Heard.Sources.Index()
            .Where(entry => entry.Item.Experience == signal.Experience && signal.SourceIds.Contains(entry.Item.SourceId, StringComparer.Ordinal))
            .Select(entry => InWords(context, entry.Index, entry.Item)).Distinct(StringComparer.Ordinal).ToList();
        return rates.Count == 0 ? context.Words.Say("ResponseRate.NotKnown") : context.Words.List(rates);
    }

    /// <summary>A text with the rate behind it where it tells of a survey.</summary>
    public static string Beside(AnnexContext context, Signal signal, string text) =>
        Of(context, signal) is { } rate ? context.Words.Say("Share.Rate", ("text", text), ("rate", rate)) : text;

    /// <summary>The same in fewer words.</summary>
    public static string InBrief(AnnexContext context, Signal signal, string text) => Of(context, signal) is not { } rate ? text
        : context.Words.Say(rate.Contains('%', StringComparison.Ordinal) ? "Why.Rate" : "Why.Rate.Words", ("text", text), ("rate", rate));

    /// <summary>The same in a sentence.</summary>
    public static string InWords(AnnexContext context, int index, HeardFromSource source) => Of(context, index, source) switch
    {
        Shorthand.NotAvailable => context.Words.Say("ResponseRate.NotKnown"),
        Shorthand.Confidential => context.Words.Say("ResponseRate.NotShown"),
        var figure => figure,
    };
}
