namespace PackGenerator.Profiles;

/// <summary>One group of the caseload.</summary>
/// <param name="Characteristic">What divides the caseload.</param>
/// <param name="Group">The group's name.</param>
/// <param name="Code">Its code in the survey.</param>
/// <param name="Share">Its share of the caseload.</param>
/// <param name="AnswersShare">Its share of those who answer the survey.</param>
internal sealed record CaseloadGroupProfile(
    string Characteristic, string Group, string Code, double Share, double AnswersShare);
