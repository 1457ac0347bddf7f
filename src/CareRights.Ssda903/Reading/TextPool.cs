using System;
using System.Text;

namespace CareRights.Ssda903.Reading;

/// <summary>One string for each text met, looked up by its bytes, so that a million rows hold each code and each child's identifier once.</summary>
internal sealed class TextPool
{
    // Windows-1252 differs from Latin-1 in these 32; five of them are undefined and stay the control characters they are in Latin-1.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private Entry[] entries = new Entry[1024];
    private int count;

    /// <summary>The text, in UTF-8 if the bytes are, and otherwise in Windows-1252.</summary>
    public string Get(ReadOnlySpan<byte> bytes)
    {
        var hash = Hash(bytes);
        var slot = hash & (entries.Length - 1);
        while (entries[slot].Text is { } text)
        {
            if (entries[slot].Hash == hash && entries[slot].Is(bytes))
            {
                return text;
            }

            slot = (slot + 1) & (entries.Length - 1);
        }

        var kept = bytes.ToArray();
        var decoded = Decode(kept);
        var entry = new Entry(hash, IsPlain(kept) ? null : kept, decoded);
        if (++count > entries.Length / 2)
        {
            Grow();
            slot = hash & (entries.Length - 1);
            while (entries[slot].Text is not null)
            {
                slot = (slot + 1) & (entries.Length - 1);
            }
        }

        entries[slot] = entry;
        return entry.Text!;
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

    private static bool IsPlain(byte[] bytes) => Array.TrueForAll(bytes, part => part < 0x80);

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var part in bytes)
            {
                hash = (hash ^ part) * 16777619;
            }

            return (hash ^ (hash >> 15)) & int.MaxValue;
        }
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Text is not null)
            {
                var slot = entry.Hash & (entries.Length - 1);
                while (entries[slot].Text is not null)
                {
                    slot = (slot + 1) & (entries.Length - 1);
                }

                entries[slot] = entry;
            }
        }
    }

    // Nearly every text is of letters and digits of one byte each, and is its own bytes.
    private readonly struct Entry(int hash, byte[]? bytes, string text)
    {
        public readonly int Hash = hash;
        public readonly string? Text = text;
        private readonly byte[]? bytes = bytes;

        public bool Is(ReadOnlySpan<byte> cell)
        {
            if (bytes is not null)
            {
                return cell.SequenceEqual(bytes);
            }

            if (cell.Length != Text!.Length)
            {
                return false;
            }

            for (var i = 0; i < cell.Length; i++)
            {
                if (cell[i] != Text[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
