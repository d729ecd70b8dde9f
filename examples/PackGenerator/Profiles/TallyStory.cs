namespace PackGenerator.Profiles;

/// <summary>A count of people that arrived added up.</summary>
/// <param name="Source">The id of its source.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="On">When.</param>
/// <param name="Favourable">Favourable answers.</param>
/// <param name="Valid">Valid answers.</param>
internal sealed record TallyStory(string Source, string Criterion, string On, int Favourable, int Valid);
