using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace CareRights.Ssda903.Reading;

/// <summary>One value for each text met, looked up by its bytes, so that a million rows hold each code and each child's identifier once. Files that are read at once share it.</summary>
/// <typeparam name="T">What is kept of a text: the text itself, or what it stands for.</typeparam>
/// <param name="made">Makes it; called once for each text, by one thread at a time.</param>
internal sealed class TextPool<T>(Func<string, T> made)
    where T : class
{
    // Windows-1252 differs from Latin-1 in these 32; five of them are undefined and stay the control characters they are in Latin-1.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly object adding = new();
    private readonly Dictionary<string, T> others = new(StringComparer.Ordinal);
    private Table plain = new(1024);
    private int count;

    /// <summary>What is kept of the text, which is in UTF-8 if the bytes are, and otherwise in Windows-1252.</summary>
    public T Get(ReadOnlySpan<byte> bytes)
    {
        var hash = Hash(bytes, out var isPlain);
        if (!isPlain)
        {
            return Other(bytes.ToArray());
        }

        return Volatile.Read(ref plain).Find(hash, bytes) ?? Add(hash, bytes);
    }

    private T Add(int hash, ReadOnlySpan<byte> bytes)
    {
        lock (adding)
        {
            if (plain.Find(hash, bytes) is { } known)
            {
                return known;
            }

            if (++count > plain.Size / 2)
            {
                Volatile.Write(ref plain, plain.Twice());
            }

            var text = OneForOne(bytes);
            var value = made(text);
            plain.Add(hash, text, value);
            return value;
        }
    }

    // Few texts are not of letters and digits of one byte each.
    private T Other(byte[] bytes)
    {
        var key = OneForOne(bytes);
        lock (adding)
        {
            if (!others.TryGetValue(key, out var value))
            {
                others[key] = value = made(Decode(bytes));
            }

            return value;
        }
    }

    private static string OneForOne(ReadOnlySpan<byte> bytes)
    {
        Span<char> characters = bytes.Length <= 256 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            characters[i] = (char)bytes[i];
        }

        return characters.ToString();
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var characters = new char[bytes.Length];
            for (var i = 0; i < bytes.Length; i++)
            {
                characters[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
            }

            return new string(characters);
        }
    }

    private static int Hash(ReadOnlySpan<byte> bytes, out bool isPlain)
    {
        unchecked
        {
            var hash = (int)2166136261;
            var all = 0;
            foreach (var part in bytes)
            {
                all |= part;
                hash = (hash ^ part) * 16777619;
            }

            isPlain = all < 0x80;
            return hash ^ (hash >> 15);
        }
    }

    /// <summary>Texts of one byte each, which are their own bytes, by hash. One thread adds at a time; others may look meanwhile: a text is there when its value is.</summary>
    private sealed class Table(int size)
    {
        private readonly int[] hashes = new int[size];
        private readonly string?[] texts = new string?[size];
        private readonly T?[] values = new T?[size];

        public int Size => values.Length;

        public T? Find(int hash, ReadOnlySpan<byte> bytes)
        {
            for (var slot = hash & (values.Length - 1); Volatile.Read(ref values[slot]) is { } value; slot = (slot + 1) & (values.Length - 1))
            {
                if (hashes[slot] == hash && Is(texts[slot]!, bytes))
                {
                    return value;
                }
            }

            return null;
        }

        public void Add(int hash, string text, T value)
        {
            var slot = hash & (values.Length - 1);
            while (values[slot] is not null)
            {
                slot = (slot + 1) & (values.Length - 1);
            }

            (hashes[slot], texts[slot]) = (hash, text);
            Volatile.Write(ref values[slot], value);
        }

        public Table Twice()
        {
            var twice = new Table(values.Length * 2);
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value)
                {
                    twice.Add(hashes[i], texts[i]!, value);
                }
            }

            return twice;
        }

        private static bool Is(string text, ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length != text.Length)
            {
                return false;
            }

            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] != text[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
