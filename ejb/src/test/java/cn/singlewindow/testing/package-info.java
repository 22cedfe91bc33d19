/** What tests of several modules share: beans without a container, a real database. */
package cn.singlewindow.testing;
