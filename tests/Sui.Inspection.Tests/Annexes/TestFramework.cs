using Sui.Inspection.Standards;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>A framework with words of its own, so that a text that forgets them shows.</summary>
internal static class TestFramework
{
    public const string Wording = "Are views sought, analysed and used to review and improve services (test wording)?";

    public const string Attribution = "Test attribution under the Open Government Licence v3.0.";

    public static Framework Create(string singular = "service user", string plural = "service users") => new()
    {
        Identity = new DataVersion("test-framework", 1, new string('b', 64)),
        Title = new LocalisedText("Standards for tests, 2018"),
        Publisher = "Test inspectorate",
        Terms = new PrintTerms(new LocalisedText(singular), new LocalisedText(plural)),
        Standards = [new Standard("1.4", new LocalisedText("Information and facilities"), 1, false)],
        Prompt = new Prompt(
            "1.4.4(e)",
            "1.4",
            "1.4.4",
            new LocalisedText("Is evidence used to drive improvement?"),
            new LocalisedText(Wording),
            new LocalisedText("Are people asked, and are services made better because of it?"),
            new LocalisedText(Attribution)),
        RollUp = new RollUpScale(false, [], 5, [], 10),
    };
}
