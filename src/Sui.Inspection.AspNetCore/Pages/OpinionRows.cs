using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What was computed, held and decided, as rows of a table. What is kept from whoever looks is not there to be shown.</summary>
internal static class OpinionRows
{
    /// <summary>The headings.</summary>
    public static IReadOnlyList<string> Headings(PageFrame frame) =>
        [frame.Words.Say("Column.Whose"), frame.Words.Say("Column.Rung"), frame.Words.Say("Column.Rating"), frame.Words.Say("Column.Reason"), frame.Words.Say("Column.When")];

    /// <summary>The rows.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(PageFrame frame, CaseOpinions opinions)
    {
        var words = frame.Words;
        if (!opinions.IsHidden)
        {
            yield return [words.Say("Opinion.Computed"), frame.Of(opinions.ComputedRung), Computed(frame, opinions), string.Empty, words.Say("Opinion.Held")];
        }

        foreach (var one in opinions.Placements)
        {
            yield return
            [
                PageFrame.Of(one.By) + (one.IsBlind ? words.Say("Opinion.Blind") : string.Empty), frame.Of(one.Placement.Rung), frame.Of(one.Placement.Rating),
                one.Placement.Reason, words.Moment(one.At),
            ];
        }

        if (opinions.Judgement is { } judged)
        {
            yield return
            [
                words.Say(judged.Judgement.Confirms ? "Opinion.Confirmed" : "Opinion.Overridden", ("who", PageFrame.Of(judged.By)))
                    + (judged.Stands ? string.Empty : words.Say("Opinion.Stale")),
                frame.Of(judged.Judgement.Rung), frame.Of(judged.Judgement.Rating), judged.Judgement.Reason, words.Moment(judged.At),
            ];
        }

        if (opinions.Moderation is { } moderated)
        {
            yield return [words.Say("Opinion.Moderated", ("who", PageFrame.Of(moderated.By))), words.Say("Opinion.Agrees"), words.Say("Opinion.Agrees"), moderated.Text, words.Moment(moderated.At)];
        }

        foreach (var dissent in opinions.Dissent)
        {
            yield return [words.Say("Opinion.Dissent", ("who", PageFrame.Of(dissent.By))), "–", "–", dissent.Text, string.Empty];
        }
    }

    private static string Computed(PageFrame frame, CaseOpinions opinions) => opinions is { ComputedRating: null, ComputedLow: { } low, ComputedHigh: { } high }
        ? low == high ? frame.Of(low) : frame.Words.Say("Rating.FromTo", ("low", frame.Words.Of(low)), ("high", frame.Words.Of(high))) : frame.Of(opinions.ComputedRating);
}
