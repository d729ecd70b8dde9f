using Sui.Inspection.Instruments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Tests.Support;

/// <summary>A small synthetic instrument with every scale, in English and Welsh.</summary>
internal static class SyntheticInstrument
{
    public static Instrument Value { get; } = new()
    {
        Identity = new DataVersion("synthetic-survey", 2),
        Title = new LocalisedText("A synthetic survey"),
        Kind = SourceKind.Survey,
        Questions =
        [
            Question("know_how", AnswerScale.YesPartlyNo, "Would you know how to get something changed here?",
                "A fyddech chi’n gwybod sut i gael rhywbeth wedi’i newid yma?",
                Option("yes", "Yes", "Byddwn"), Option("partly", "Partly", "I raddau"), Option("no", "No", "Na fyddwn"),
                Option("dont_know", "I don't know", "Dydw i ddim yn gwybod")),
            Question("heard", AnswerScale.Agreement, "I feel listened to.", "Rwy’n teimlo bod rhywun yn gwrando arnaf.",
                Option("strongly_agree", "Strongly agree", "Cytuno’n gryf"), Option("agree", "Agree", "Cytuno"),
                Option("neither", "Neither agree nor disagree", "Ddim yn cytuno nac yn anghytuno"),
                Option("disagree", "Disagree", "Anghytuno"), Option("strongly_disagree", "Strongly disagree", "Anghytuno’n gryf")),
            Question("reached", AnswerScale.MultipleChoice, "How have you been told about changes?",
                "Sut ydych chi wedi cael gwybod am newidiadau?",
                Option("letter", "By letter", "Drwy lythyr"), Option("email", "By e-mail", "Drwy e-bost")),
            Question("when_asked", AnswerScale.Date, "When were you last asked?", "Pryd y gofynnwyd i chi ddiwethaf?"),
            Question("say_more", AnswerScale.Text, "Is there anything else you want to say?", "Oes unrhyw beth arall?"),
        ],
    };

    public static Question Question(string id, AnswerScale scale, string english, string welsh, params AnswerOption[] options) => new()
    {
        Id = id,
        Scale = scale,
        Text = new LocalisedText([new("en", english), new("cy", welsh)]),
        Options = options,
    };

    public static AnswerOption Option(string code, string english, string welsh) =>
        new(code, new LocalisedText([new("en", english), new("cy", welsh)]), AnswerMeaning.Neutral);
}
