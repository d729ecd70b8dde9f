namespace PackGenerator.Profiles;

/// <summary>The true shares of the answers to one question; what is left of 1 is left blank.</summary>
/// <param name="Yes">The share of yes.</param>
/// <param name="Partly">The share of partly.</param>
/// <param name="DontKnow">The share of don't know.</param>
/// <param name="No">The share of no.</param>
/// <param name="NotApplicable">The share to whom the question does not apply.</param>
/// <param name="PreferNotToSay">The share of those who would rather not say.</param>
internal sealed record AnswerShares(
    double Yes, double Partly, double DontKnow, double No, double NotApplicable = 0, double PreferNotToSay = 0)
{
    /// <summary>The code at a point from 0 to 1 of the shares laid end to end.</summary>
    public string At(double point)
    {
        (string Code, double Share)[] laid =
        [
            ("yes", Yes), ("partly", Partly), ("dont_know", DontKnow), ("no", No),
            ("not_applicable", NotApplicable), ("prefer_not_to_say", PreferNotToSay),
        ];
        var end = 0.0;
        foreach (var (code, share) in laid)
        {
            end += share;
            if (point < end)
            {
                return code;
            }
        }

        return string.Empty;
    }
}
