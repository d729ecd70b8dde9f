namespace PackGenerator.Profiles;

/// <summary>A round of telephone interviews.</summary>
/// <param name="Attempted">People attempted; one row each.</param>
/// <param name="Completed">Interviews completed.</param>
/// <param name="Partial">Interviews broken off.</param>
/// <param name="Declined">People who said no. Everybody else could not be reached.</param>
/// <param name="Questions">The questions in order; the first is <c>took_part</c>.</param>
internal sealed record InterviewProfile(
    int Attempted, int Completed, int Partial, int Declined, IReadOnlyList<QuestionProfile> Questions);
