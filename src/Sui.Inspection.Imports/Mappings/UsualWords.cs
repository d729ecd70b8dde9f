using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Words that are understood without a mapping where a question has an option of the code; listed in docs/importing.md.</summary>
internal static class UsualWords
{
    /// <summary>Folded words to codes of options. Numbers are not among them: which end of a scale is 1 differs from form to form.</summary>
    public static FrozenDictionary<string, string> OfAnswers { get; } = Table(
        ("yes", ["y", "true", "ydw", "ydy", "oes"]),
        ("partly", ["in part", "partially", "sometimes", "to some extent", "i raddau", "weithiau"]),
        ("no", ["n", "false", "nac ydw", "nac ydy", "nac oes", "naddo"]),
        ("dont_know", ["dont know", "i dont know", "do not know", "not sure", "unsure", "uncertain", "dk", "ddim yn gwybod"]),
        ("strongly_agree", ["strongly agree", "agree strongly", "totally agree", "completely agree", "cytuno n gryf", "cytunon gryf"]),
        ("agree", ["agree", "tend to agree", "somewhat agree", "cytuno"]),
        ("neither", ["neither", "neither agree nor disagree", "neither agree or disagree", "neutral", "neither agree disagree",
            "ddim yn cytuno nac yn anghytuno"]),
        ("disagree", ["disagree", "tend to disagree", "somewhat disagree", "anghytuno"]),
        ("strongly_disagree", ["strongly disagree", "disagree strongly", "totally disagree", "completely disagree",
            "anghytunon gryf"]),
        ("not_applicable", ["not applicable", "n a", "does not apply", "doesnt apply", "ddim yn berthnasol"]),
        ("prefer_not_to_say", ["prefer not to say", "rather not say", "would rather not say", "i would rather not say",
            "i prefer not to say", "refused", "gwell gen i beidio a dweud", "byddain well gen i beidio a dweud"]),
        ("not_asked", ["not asked", "not shown"]),
        ("female", ["f"]),
        ("male", ["m"]));

    /// <summary>Folded words to what the column of an option means.</summary>
    public static FrozenDictionary<string, string> OfOptions { get; } = Table(
        (Meanings.Chosen, ["1", "yes", "y", "true", "x", "checked", "selected", "ticked", "chosen"]),
        (Meanings.NotChosen, ["0", "no", "n", "false", "unchecked", "not selected", "not checked", "not ticked", "not chosen"]));

    /// <summary>Folded words to how far a response came. What could be read in two ways, such as 'pending' or 'did not attend', is not among them.</summary>
    public static FrozenDictionary<string, string> OfStatuses { get; } = Table(
        ("completed", ["complete", "done", "finished", "submitted", "interviewed", "interview completed", "interview complete", "fully completed", "cwblhawyd",
            "wedi cwblhau"]),
        ("partial", ["incomplete", "part completed", "partly completed", "partially completed", "partially complete", "part complete", "broken off", "break off",
            "in progress", "rhannol", "yn rhannol"]),
        ("declined", ["refused", "refusal", "refused to take part", "refused to answer", "declines", "declined to take part", "declined to answer", "said no",
            "does not want to take part", "did not want to take part", "doesnt want to take part", "didnt want to take part", "not willing", "unwilling",
            "opted out", "no consent", "did not consent", "didnt consent", "consent refused", "gwrthod", "gwrthododd", "gwrthodwyd", "wedi gwrthod"]),
        ("not_reached", ["notreached", "unreachable", "unreached", "unable to reach", "could not reach", "could not be reached", "couldnt reach", "not contacted",
            "no contact", "noncontact", "non contact", "unable to contact", "could not contact", "couldnt contact", "no reply", "no answer", "no response",
            "did not answer", "didnt answer", "did not pick up", "didnt pick up", "not home", "not at home", "not in", "nobody home", "nobody in", "no one home",
            "no one in", "wrong number", "number unobtainable", "number not in use", "dead line", "disconnected", "line busy", "busy", "engaged", "voicemail",
            "voice mail", "answerphone", "answering machine", "dim ateb", "heb ateb", "ni atebodd", "rhif anghywir", "heb gyrraedd", "nis cyrhaeddwyd",
            "ddim gartref"]),
        ("disqualified", ["ineligible", "not eligible", "screened out"]),
        ("test", ["test data", "test response"]));

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<(string Code, string[] Words)> groups)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, words) in groups)
        {
            foreach (var word in words)
            {
                table.Add(word, code);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
