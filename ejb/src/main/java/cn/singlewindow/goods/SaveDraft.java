package cn.singlewindow.goods;

import cn.singlewindow.shared.Application;

/**
 * Keeps a declaration that is not finished (GD-01, state DRAFT); nothing of it is checked.
 *
 * @param id the draft's id, or 0 for a new one
 * @param version the version last seen, 0 for a new one; another one in the store is a conflict
 * @param form as far as it was filled in
 * @param title the user's own name for it, at most 100 characters; may be empty
 */
@Application("GD-01")
public record SaveDraft(long id, long version, DeclarationForm form, String title) {}
