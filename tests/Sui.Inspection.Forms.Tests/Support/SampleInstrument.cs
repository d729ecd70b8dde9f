using Sui.Inspection.Instruments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Tests.Support;

/// <summary>A synthetic instrument with every scale, conditions of every kind, and consent in the middle.</summary>
internal static class SampleInstrument
{
    public static Instrument Create() => new()
    {
        Identity = new DataVersion("sample", 3),
        Title = Text("Sample instrument (synthetic)", "Offeryn enghreifftiol (synthetig)"),
        Introduction = Text(
            "We inspect probation services. Taking part is voluntary.\n\nYour answers are kept without your name.",
            "Rydym yn arolygu gwasanaethau prawf. Mae cymryd rhan yn wirfoddol.\n\nCedwir eich atebion heb eich enw."),
        Kind = SourceKind.Interview,
        TookPartQuestion = "took_part",
        Questions =
        [
            new Question
            {
                Id = "took_part", Scale = AnswerScale.YesPartlyNo, Required = true,
                Text = Text("Did you take part?", "A wnaethoch chi gymryd rhan?"), Options = YesNo(),
            },
            new Question
            {
                Id = "proposal_raised", Scale = AnswerScale.YesPartlyNo, AskedOf = AskedOf.ThoseWhoTookPart, Criteria = ["P2"],
                Text = Text("Did you raise an idea?", "A wnaethoch chi godi syniad?"), Options = YesNo(),
            },
            new Question
            {
                Id = "proposal_answered", Scale = AnswerScale.YesPartlyNo, AskedOf = AskedOf.ThoseWhoTookPart,
                Text = Text("Was it answered?", "A gafwyd ateb?"), Options = YesNo(),
                Relevance = [new AnswerCondition("proposal_raised", ["yes", "partly"])],
            },
            new Question
            {
                Id = "quote", Scale = AnswerScale.YesPartlyNo, Consent = ConsentKind.Quote,
                Text = Text("May we print your words?", "A gawn ni argraffu eich geiriau?"),
                Hint = Text("With your role, never your name.", "Gyda’ch rôl, byth eich enw."),
                Options = [Option("yes", "Yes", "Cewch", AnswerMeaning.Favourable), Option("no", "No", "Na chewch", AnswerMeaning.NotFavourable)],
            },
            new Question
            {
                Id = "fair", Scale = AnswerScale.Agreement, Criteria = ["I2"], Text = new LocalisedText("I was treated fairly."),
                Options =
                [
                    Option("strongly_agree", "Strongly agree", "Cytuno’n gryf", AnswerMeaning.Favourable),
                    Option("agree", "Agree", "Cytuno", AnswerMeaning.Favourable),
                    Option("neither", "Neither agree nor disagree", "Ddim yn cytuno nac yn anghytuno", AnswerMeaning.Neutral),
                    Option("disagree", "Disagree", "Anghytuno", AnswerMeaning.NotFavourable),
                    Option("strongly_disagree", "Strongly disagree", "Anghytuno’n gryf", AnswerMeaning.NotFavourable),
                ],
            },
            new Question
            {
                Id = "ways", Scale = AnswerScale.MultipleChoice, Text = Text("How were you asked?", "Sut y gofynnwyd i chi?"),
                Options =
                [
                    Option("letter", "By letter", "Trwy lythyr", AnswerMeaning.Favourable),
                    Option("phone", "By telephone", "Dros y ffôn", AnswerMeaning.Favourable),
                    Option("prefer_not_to_say", "I would rather not say", "Byddai’n well gen i beidio â dweud", AnswerMeaning.PreferredNotToSay),
                ],
            },
            new Question
            {
                Id = "letter_clear", Scale = AnswerScale.SingleChoice, Text = Text("Was the letter clear?", "A oedd y llythyr yn glir?"),
                Relevance = [new AnswerCondition("ways", ["letter"])], Options = YesNo(),
            },
            new Question
            {
                Id = "times", Scale = AnswerScale.Number, Range = new NumberRange(0, 50), Favourable = new NumberRange(2, null),
                Text = Text("How many times were you asked?", "Sawl gwaith y gofynnwyd i chi?"),
            },
            new Question
            {
                Id = "costs", Scale = AnswerScale.Number, Range = new NumberRange(0, 99.50m), Text = new LocalisedText("What did it cost you, in pounds?"),
            },
            new Question { Id = "last_day", Scale = AnswerScale.Date, Text = Text("When were you last asked?", "Pryd y gofynnwyd i chi ddiwethaf?") },
            new Question
            {
                Id = "1st_words", Scale = AnswerScale.Text, Hint = new LocalisedText("=1+1 is not a formula, and ${took_part} is not a reference."),
                Text = Text("What else: \"anything\" & <all>?", "Beth arall: \"unrhyw beth\" & <phopeth>?"),
            },
        ],
    };

    public static LocalisedText Text(string english, string welsh) => new([new("en", english), new("cy", welsh)]);

    private static AnswerOption Option(string code, string english, string welsh, AnswerMeaning meaning) =>
        new(code, Text(english, welsh), meaning);

    private static IReadOnlyList<AnswerOption> YesNo() =>
    [
        Option("yes", "Yes", "Do", AnswerMeaning.Favourable),
        Option("partly", "Partly", "I raddau", AnswerMeaning.Neutral),
        Option("no", "No", "Naddo", AnswerMeaning.NotFavourable),
        Option("dont_know", "I don't know", "Dydw i ddim yn gwybod", AnswerMeaning.DoesNotKnow),
    ];
}
