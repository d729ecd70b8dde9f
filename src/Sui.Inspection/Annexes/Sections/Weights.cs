using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Weights and what they belong to, for the technical appendix.</summary>
internal static class Weights
{
    /// <summary>A weight in decibans with its sign, to three decimals.</summary>
    public static string Signed(AnnexContext context, double weight)
    {
        var text = context.Words.Figure(weight, 3);
        return weight > 0 && text != "0" ? "+" + text : text;
    }

    /// <summary>A weight in the rubric's words, such as 'strong, for'.</summary>
    public static string InWords(AnnexContext context, double weight)
    {
        var size = Math.Abs(weight);
        var grade = context.Rubric.Signals.Grades.FirstOrDefault(grade =>
            grade.UpTo is not { } bound || size < bound || (grade.UpToIncluded && size == bound));
        return context.Words.Say(
            weight < 0 ? "Appendix.Against" : "Appendix.For", ("grade", grade is null ? string.Empty : context.In(grade.Name)));
    }

    /// <summary>What a signal comes from: kind, experience and origin.</summary>
    public static string From(AnnexContext context, Signal signal) => context.Words.Say(
        "Appendix.From.Value",
        ("kind", context.Words.Capitalise(context.Words.Name(signal.SourceKind))),
        ("experience", context.Words.Name(signal.Experience)),
        ("origin", context.Words.Name(signal.Origin)));

    /// <summary>A proportion's counts, as far as they may be shown; the form of any other signal.</summary>
    public static string Counts(AnnexContext context, Signal signal) => signal.Form != SignalForm.Proportion
        ? context.Words.Name(signal.Form)
        : context.Words.Say(
            "Of",
            ("part", context.Disclosure.ShowsFavourable(signal)
                ? context.Words.Figure(signal.Favourable ?? 0, 3) : Shorthand.Confidential),
            ("whole", context.Disclosure.ShowsValid(signal)
                ? context.Words.Figure(signal.Valid ?? 0) : Shorthand.Confidential));

    /// <summary>The bar of a criterion as a percentage; 'not applicable' without one.</summary>
    public static string Bar(AnnexContext context, string id) =>
        context.Criterion(id)?.Claim is { Kind: ClaimKind.Share, Bar: { } bar } ? context.Words.Percent(bar)
            : Shorthand.NotApplicable;
}
