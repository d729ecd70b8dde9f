namespace PackGenerator.Profiles;

/// <summary>A survey of people on the caseload.</summary>
/// <param name="Invited">People invited.</param>
/// <param name="Responses">Responses; those who did not answer have no row.</param>
/// <param name="Partial">Responses broken off, among them.</param>
/// <param name="Linked">People who were interviewed too, among them.</param>
/// <param name="Questions">The questions about involvement, in order.</param>
internal sealed record SurveyProfile(
    int Invited, int Responses, int Partial, int Linked, IReadOnlyList<QuestionProfile> Questions);
