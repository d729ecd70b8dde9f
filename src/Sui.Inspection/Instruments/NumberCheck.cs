using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>Checks what can be answered with a number, and what of it is favourable.</summary>
internal static class NumberCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="question">The question.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Question question, string path, Faults faults)
    {
        if (!faults.Sound(path + ".scale", path + ".range", path + ".favourable", path + ".criteria")
            || !faults.SoundInAll(path + ".options"))
        {
            return;
        }

        var sound = CheckRange(question, question.Range, path + ".range", faults)
            & CheckRange(question, question.Favourable, path + ".favourable", faults);
        if (sound && question.Favourable is { } favourable)
        {
            CheckFavourable(question.Range ?? new NumberRange(null, null), favourable, path + ".favourable", faults);
        }

        if (question is { Scale: AnswerScale.Number, Favourable: null, Criteria.Count: > 0 })
        {
            faults.Error(InstrumentCodes.NumberNotScored, path + ".favourable",
                "The number speaks to a criterion, and nothing says which numbers are favourable.", "A range.",
                "Add it, or leave the criteria out.");
        }
    }

    private static bool CheckRange(Question question, NumberRange? range, string path, Faults faults)
    {
        var message = range switch
        {
            null => null,
            _ when question.Scale != AnswerScale.Number => "The question is not answered with a number.",
            { From: null, To: null } => "The range has no end.",
            { } one when one.From > one.To => "The range ends before it starts.",
            _ => null,
        };
        if (message is not null)
        {
            faults.Error(InstrumentCodes.WrongRange, path, message,
                "Only for the scale Number: 'from', 'to' or both, 'to' not below 'from'.", "Correct the range or leave it out.");
        }

        return message is null;
    }

    // A missing end is open; every number favourable would be a question that cannot speak against.
    private static void CheckFavourable(NumberRange range, NumberRange favourable, string path, Faults faults)
    {
        var inside = (range.From is null || favourable.From is null || favourable.From >= range.From)
            && (range.To is null || favourable.To is null || favourable.To <= range.To)
            && !(favourable.From > range.To) && !(favourable.To < range.From);
        var all = (favourable.From is null || favourable.From <= range.From)
            && (favourable.To is null || favourable.To >= range.To);
        if (!inside || all)
        {
            faults.Error(InstrumentCodes.WrongFavourable, path,
                inside ? "Every number that can be answered is favourable." : "Numbers are favourable that cannot be answered.",
                "A part of the numbers that can be answered, and not all of them.", "Correct one of the two ranges.");
        }
    }
}
