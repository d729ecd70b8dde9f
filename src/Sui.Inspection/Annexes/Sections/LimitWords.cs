namespace Sui.Inspection.Annexes.Sections;

/// <summary>How much evidence of a kind can count, beside what a criterion needs, both as the rubric has them.</summary>
internal static class LimitWords
{
    /// <summary>A text with the most that counts, what is needed, and what else it has places for filled in.</summary>
    public static string Say(AnnexContext context, string key, double most, params (string Place, string Text)[] others) =>
        context.Words.Say(key, [.. others, ("most", Figure(context, most)), ("needed", Figure(context, context.Rubric.Statuses.MetAt))]);

    /// <summary>A limit in decibans as a figure.</summary>
    public static string Figure(AnnexContext context, double limit) => context.Words.Figure(limit, 1);
}
