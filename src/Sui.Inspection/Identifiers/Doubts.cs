namespace Sui.Inspection.Identifiers;

/// <summary>Decides on what is an identifier only beside another: a day beside a name or a number, a house number with words before a postcode.</summary>
internal static class Doubts
{
    private const int Beside = 24;
    private const int LongestTown = 40;

    /// <summary>Moves what stands beside an identifier to what was found.</summary>
    public static void Decide(ScanState state)
    {
        var known = state.Found.Count;
        foreach (var doubtful in state.Doubtful)
        {
            for (var index = 0; index < known; index++)
            {
                if (Belongs(state.Text, doubtful, state.Found[index]))
                {
                    state.Found.Add(doubtful);
                    break;
                }
            }
        }
    }

    private static bool Belongs(FoldedText text, FoundSpan doubtful, FoundSpan other)
    {
        if (doubtful.Kind == IdentifierKind.Address)
        {
            return other.Kind == IdentifierKind.Address && other.Start >= doubtful.End && other.Start - doubtful.End <= LongestTown
                && !text.Span[doubtful.End..other.Start].ContainsAny("0123456789.\n\r") && text.Span[doubtful.End..other.Start].Contains(',');
        }

        // A date of another event is no company, nor is a word that may be a name.
        if (other.Kind == IdentifierKind.DateOfBirth || (other.Kind == IdentifierKind.Name && other.Certainty == IdentifierCertainty.Possible))
        {
            return false;
        }

        var gap = other.Start >= doubtful.End ? text.Span[doubtful.End..Math.Max(doubtful.End, other.Start)]
            : other.End <= doubtful.Start ? text.Span[other.End..doubtful.Start] : [];
        var near = other.Kind == IdentifierKind.Name ? 4 : Beside;
        return gap.Length <= near && !gap.ContainsAny("\n\r.!?");
    }
}
