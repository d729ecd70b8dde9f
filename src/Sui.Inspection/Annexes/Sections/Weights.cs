using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Weights and what they belong to, for the technical appendix.</summary>
internal static class Weights
{
    /// <summary>A weight in decibans with its sign, to so many decimals at most.</summary>
    public static string Signed(AnnexContext context, double weight, int decimals = 3)
    {
        var text = context.Words.Figure(weight, decimals);
        return weight > 0 && text != "0" ? "+" + text : text;
    }

    /// <summary>A proportion's counts, as far as they may be shown; the form of any other signal.</summary>
    public static string Counts(AnnexContext context, Signal signal, int decimals = 3) => signal.Form != SignalForm.Proportion
        ? context.Words.Name(signal.Form)
        : signal.Weighting is null ? Unweighted(context, signal, decimals)
        : context.Words.Say("Of.Weighted", ("counts", Unweighted(context, signal, decimals)), ("n", Effective(context, signal)));

    /// <summary>The effective n, n / deff, as far as it may be shown.</summary>
    public static string Effective(AnnexContext context, Signal signal) =>
        context.Disclosure.ShowsEffective(signal) ? context.Words.Figure((signal.Valid ?? 0) / signal.DesignEffect, context.Published ? 0 : 1) : Shorthand.Confidential;

    /// <summary>A proportion's counts of people, each as one, as far as they may be shown.</summary>
    public static string Unweighted(AnnexContext context, Signal signal, int decimals) => context.Words.Say(
            "Of",
            ("part", context.Disclosure.ShowsFavourable(signal) && context.Disclosure.ShowsAverage(signal)
                ? context.Words.Figure(signal.Favourable ?? 0, decimals) : Shorthand.Confidential),
            ("whole", context.Disclosure.ShowsValid(signal)
                ? context.Words.Figure(signal.Valid ?? 0) : Shorthand.Confidential));

    /// <summary>The bar of a criterion as a percentage; 'not applicable' without one.</summary>
    public static string Bar(AnnexContext context, string id) =>
        context.Criterion(id)?.Claim is { Kind: ClaimKind.Share, Bar: { } bar } ? context.Words.Percent(bar)
            : Shorthand.NotApplicable;
}
