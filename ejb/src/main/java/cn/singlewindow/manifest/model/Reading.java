package cn.singlewindow.manifest.model;

import cn.singlewindow.platform.form.Findings;

/** A message as it was read and checked. */
public record Reading(ManifestFacts facts, ManifestLaw law, Findings findings) {}
