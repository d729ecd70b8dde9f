using Sui.Inspection.Standards;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>A framework with words of its own, so that a text that forgets them shows.</summary>
internal static class TestFramework
{
    public const string Wording = "Are views sought, analysed and used to review and improve services (test wording)?";

    public const string Attribution = "Test attribution under the Open Government Licence v3.0.";

    public static Framework Create(string singular = "service user", string plural = "service users") => new()
    {
        Identity = new DataVersion("test-framework", 1),
        Title = new LocalisedText("Standards for tests, 2018"),
        Publisher = "Test inspectorate",
        Terms = new PrintTerms(new LocalisedText(singular), new LocalisedText(plural)),
        Standards = [new Standard("1.4", new LocalisedText("Information and facilities"), 1, false)],
        Prompt = new Prompt
        {
            Id = "1.4.4(e)",
            StandardId = "1.4",
            KeyQuestionId = "1.4.4",
            KeyQuestion = new LocalisedText("Is evidence used to drive improvement?"),
            OfficialWording = new LocalisedText(Wording),
            Summary = new LocalisedText("Are people asked, and are services made better because of it?"),
            Attribution = new LocalisedText(Attribution),
            Subject = new LocalisedText("views"),
            Elements =
            [
                new PromptElement("Sought", new LocalisedText("Sought")),
                new PromptElement("Analysed", new LocalisedText("Analysed")),
                new PromptElement("UsedToReview", new LocalisedText("Used to review services")),
                new PromptElement("UsedToImprove", new LocalisedText("Used to improve services")),
            ],
            Constituencies =
            [
                new Constituency("ServiceUsers", new LocalisedText(plural)),
                new Constituency("OtherStakeholders", new LocalisedText("other key stakeholders")),
            ],
            Gate = new PromptGate(
                "Sought",
                new LocalisedText($"The evidence is that the views of {plural} are not sought, so the prompt is not met."),
                new LocalisedText($"There is no evidence whether the views of {plural} are sought, so the prompt cannot be judged.")),
        },
        RollUp = new RollUpScale { Verified = false, CaseBands = [], DiscretionWithin = 5, OverallBands = [], Standards = 10 },
    };
}
