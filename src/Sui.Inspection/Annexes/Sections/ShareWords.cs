using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What stands beside a share wherever one is printed: where it was asked and of whom, and its numbers.</summary>
internal static class ShareWords
{
    /// <summary>The share, from 0 to 1.</summary>
    public static double Of(Signal signal) => (signal.Favourable ?? 0) / Math.Max(signal.Valid ?? 1, 1);

    /// <summary>The same of one question of several.</summary>
    public static double Of(OwnShare own) => (double)own.Favourable / own.Valid;

    /// <summary>The share that counts: with weights, where there are any and they may be shown; of several per cents the middle.</summary>
    public static double Counted(AnnexContext context, Signal signal) => context.Disclosure.WeightedShare(signal) is not { } run ? Of(signal)
        : context.Published ? run.Middle : signal.Weighting!.Share;

    /// <summary>Whether the share that counts has weights that may be shown.</summary>
    public static bool IsWeighted(AnnexContext context, Signal signal) => context.Disclosure.WeightedShare(signal) is not null;

    /// <summary>The share that counts as a percentage, short; where one alone would tell how many of a group said so, the lowest and the highest that it can be.</summary>
    public static string Percent(AnnexContext context, Signal signal) => Several(context, signal) ?? context.Words.PercentFigure(Counted(context, signal));

    /// <summary>The same in words.</summary>
    public static string InWords(AnnexContext context, Signal signal) => Several(context, signal) ?? context.Words.Percent(Counted(context, signal));

    private static string? Several(AnnexContext context, Signal signal) => context.Disclosure.WeightedShare(signal) is { } run && run.Low < run.High
        ? context.Words.Say("Shares.Interval.Value", ("low", context.Words.PercentFigure(run.Low / 100.0)), ("high", context.Words.PercentFigure(run.High / 100.0)))
        : null;

    /// <summary>The lower end of an interval as a bare number, to stand before the upper one.</summary>
    public static string Low(AnnexContext context, ShareInterval interval) =>
        context.Words.Figure(Math.Round(interval.Low * 100, MidpointRounding.AwayFromZero), 0);

    /// <summary>The kind of source, of low reliability where it is, with who speaks where that is not people with lived experience or a record.</summary>
    public static string AskedIn(AnnexContext context, Signal signal)
    {
        var words = context.Words;
        var kind = Marked(words.Capitalise(words.Name(signal.SourceKind)), signal);
        return ByProvider(context, signal, signal.Experience is Experience.Lived or Experience.Record ? kind
            : words.Say("Told.Asked.Others", ("kind", kind), ("who", words.MidSentence(words.Name(signal.Experience)))));
    }

    /// <summary>A text that is marked where the survey behind it is not shown to represent those whom it is about.</summary>
    public static string Marked(string text, Signal signal) => signal.PoorSurvey ? text + "\u00A0" + Shorthand.Unreliable : text;

    /// <summary>A text that says so where the provider gathered what it speaks of.</summary>
    public static string ByProvider(AnnexContext context, Signal signal, string text) =>
        signal.Origin == Origin.Provider ? context.Words.Say("Why.Provider", ("text", text)) : text;
}
