using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Analysis;
using Sui.Inspection.Planning;

namespace Sui.Inspection.Tool.Output.Calculations;

/// <summary>The words for numbers, and for why there are none.</summary>
internal static class CalcWords
{
    public static string Of(NotComputed reason) => reason switch
    {
        NotComputed.NobodyAnswered => "nobody answered",
        NotComputed.NobodyAsked => "nobody was asked",
        NotComputed.MoreThanThereAre => "more were heard of a group than there are of it",
        NotComputed.EverybodyAnswered => "everybody was heard, so that nothing is left to chance",
        NotComputed.OneGroup => "there is one group alone",
        NotComputed.ExpectedTooSmall => "fewer than five of some group are expected",
        NotComputed.GroupWithoutShare => "people were heard of a group whose share is 0",
        NotComputed.EmptyGroup => "nobody answered of some group",
        NotComputed.NotSettled => "the targets contradict each other",
        NotComputed.NothingInCommon => "no two coders coded the same unit",
        NotComputed.NotTwoCoders => "it is defined for two coders",
        _ => "all codes are the same",
    };

    /// <summary>Whether a sample settles a share, in a sentence.</summary>
    public static string Of(PlannedSample sample, double bar) => sample.Outcome switch
    {
        SampleOutcome.Settles => "Settled.",
        _ when sample.TrueShare == bar => "Cannot be settled: it lies on the bar.",
        SampleOutcome.MoreThanThereAre => "Cannot be settled: it takes more answers than there are people.",
        SampleOutcome.MoreInvitationsThanPeople => "Cannot be settled: more would have to be invited than there are.",
        _ => $"Cannot be settled by up to {Words.Number(FieldworkPlans.LargestSample)} answers.",
    };

    /// <summary>A measure to some decimals, or why there is none.</summary>
    public static string Of(Measure measure, string format = "0.000") => measure.Value is { } value
        ? value.ToString(format, CultureInfo.InvariantCulture) : $"not computed: {Of(measure.Reason!.Value)}";

    /// <summary>A share as a percentage with one decimal; what is not all or nothing never reads as if it were.</summary>
    /// <param name="share">The share.</param>
    /// <param name="mayBeCertain">Whether 0 and 1 may be meant, and are not what the number was rounded to.</param>
    public static string Percent(double share, bool mayBeCertain = true) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) switch
    {
        "100.0" when share < 1 || !mayBeCertain => "over 99.9 per cent",
        "0.0" when share > 0 || !mayBeCertain => "under 0.1 per cent",
        var figure => figure + " per cent",
    };

    /// <summary>A number with no more decimals than it has, at most four.</summary>
    public static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A probability, small ones by their power of ten; what is not certain never reads as if it were.</summary>
    /// <param name="value">The probability.</param>
    /// <param name="mayBeCertain">Whether 0 and 1 may be meant, and are not what the number was rounded to.</param>
    public static string Probability(double value, bool mayBeCertain = true) => value.ToString(value is 0 or >= 0.0001 ? "0.0000" : "0.00E+0", CultureInfo.InvariantCulture) switch
    {
        "1.0000" when value < 1 || !mayBeCertain => "over 0.9999",
        "0.0000" when !mayBeCertain => "under 1E-300",
        var figure => figure,
    };

    /// <summary>Writes why members are null.</summary>
    public static void WhyNull(this Utf8JsonWriter writer, params IEnumerable<(string Name, NotComputed? Reason)> members)
    {
        writer.WriteStartObject("notComputed");
        foreach (var (name, reason) in members.Where(member => member.Reason is not null))
        {
            writer.WriteString(name, reason.ToString());
        }

        writer.WriteEndObject();
    }
}
