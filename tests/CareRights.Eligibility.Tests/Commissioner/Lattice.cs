namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>Every combination of some facts. Each fact has its values in order, the unknown one first, so that knowledge grows by changing a fact from its first value to another.</summary>
internal sealed class Lattice(params int[] sizes)
{
    public int Count { get; } = sizes.Aggregate(1, (all, size) => all * size);

    /// <summary>Which value each fact has in a combination.</summary>
    public int[] At(int index)
    {
        var values = new int[sizes.Length];
        for (var fact = 0; fact < sizes.Length; fact++)
        {
            values[fact] = index % sizes[fact];
            index /= sizes[fact];
        }

        return values;
    }

    /// <summary>Every pair of combinations of which the second knows one fact more; by steps of these, any combination reaches all that it may turn out to be.</summary>
    public IEnumerable<(int Less, int More)> Learning()
    {
        for (var index = 0; index < Count; index++)
        {
            var step = 1;
            foreach (var size in sizes)
            {
                if (index / step % size == 0)
                {
                    for (var value = 1; value < size; value++)
                        yield return (index, index + (value * step));
                }

                step *= size;
            }
        }
    }

    /// <summary>What is answered for every combination.</summary>
    public T[] Answers<T>(Func<int[], T> answer)
    {
        var answers = new T[Count];
        Parallel.For(0, Count, index => answers[index] = answer(At(index)));
        return answers;
    }
}
