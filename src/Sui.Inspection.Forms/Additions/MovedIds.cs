using Sui.Inspection.Analysis;

namespace Sui.Inspection.Forms.Additions;

/// <summary>
/// Finds out whether ids name other people now than in the import before: where they are running numbers, whoever is taken out of the export moves all
/// that follow. Then rows would be replaced by the answers of somebody else.
/// </summary>
/// <param name="questions">The columns of answers.</param>
internal sealed class MovedIds(IReadOnlyList<string> questions)
{
    private const string NotAsked = "not_asked";

    // Fewer can be corrections.
    private const int Fewest = 3;

    private readonly AlikeRows _alike = new(questions);

    /// <summary>How many rows seem to be other people's; 0 where ids hold.</summary>
    /// <param name="met">The rows of the evidence, and what the export has under their ids.</param>
    /// <param name="left">The rows of the evidence whose ids the export does not have.</param>
    /// <param name="all">All rows of the export.</param>
    public int Find(IReadOnlyList<(AnswerRow There, AnswerRow Row)> met, IEnumerable<AnswerRow> left, IReadOnlyList<AnswerRow> all)
    {
        var answered = met.Where(one => _alike.HasAnswers(one.There) && _alike.HasAnswers(one.Row)).ToList();
        var others = answered.Count(one => IsOther(one.There, one.Row));
        if (others >= Fewest && others * 2 > answered.Count)
        {
            return others;
        }

        // The answers moved to another id: more of those that changed are another's of before than chance gives.
        var changed = answered.Where(one => !_alike.IsAlike(one.There, one.Row)).ToList();
        var moved = _alike.Paired(changed.Select(one => one.Row), changed.Select(one => one.There).Concat(left.Where(_alike.HasAnswers)));
        return moved >= Fewest && Chance.IsCountBeyond(moved, changed.Count, _alike.Twins(all)) ? moved : 0;
    }

    // What was blank before, or not asked, can be known now.
    private bool IsOther(AnswerRow there, AnswerRow row)
    {
        var both = questions.Where(column => IsGiven(there[column]) && IsGiven(row[column])).ToList();
        return both.Count(column => !AdditionPlan.IsSame(there[column], row[column])) * 2 > both.Count;
    }

    private static bool IsGiven(string text) => text.Trim() is { Length: > 0 } given && !string.Equals(given, NotAsked, StringComparison.OrdinalIgnoreCase);
}
