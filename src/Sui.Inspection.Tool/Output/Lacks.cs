namespace Sui.Inspection.Tool.Output;

/// <summary>What a criterion lacks, in words.</summary>
internal static class Lacks
{
    /// <summary>What is lacking; empty when nothing is.</summary>
    /// <param name="decibans">The decibans that the sum lacks; 0 for none.</param>
    /// <param name="lived">The decibans that lived experience lacks; 0 for none.</param>
    /// <param name="secondKind">Whether a second kind of source is lacking.</param>
    /// <param name="contested">Whether an experience contests it.</param>
    /// <param name="livedKind">Whether a kind of source that carries lived experience is lacking.</param>
    public static IReadOnlyList<string> Of(double decibans, double lived, bool secondKind, bool contested, bool livedKind = false)
    {
        var lacks = new List<string>();
        if (decibans > 0)
        {
            lacks.Add($"{Words.Lacking(decibans)} dB more");
        }

        if (lived > 0)
        {
            lacks.Add($"{Words.Lacking(lived)} dB more from lived experience");
        }

        if (secondKind)
        {
            lacks.Add("a second independent kind of source");
        }

        if (livedKind)
        {
            lacks.Add("an independent kind of source that carries lived experience");
        }

        if (contested)
        {
            lacks.Add("agreement: one side speaks against it");
        }

        return lacks;
    }
}
